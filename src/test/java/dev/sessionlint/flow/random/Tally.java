package dev.sessionlint.flow.random;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many bodies were compared, and what was in them. */
final class Tally {
    private final Map<Construct, Integer> constructs = new EnumMap<>(Construct.class);
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int bodies;
    private int skipped;

    void count(Set<Construct> built, Collection<Answer> answers) {
        bodies++;
        built.forEach(construct -> constructs.merge(construct, 1, Integer::sum));
        answers.forEach(answer -> verdicts.merge(answer.verdict(), 1, Integer::sum));
    }

    void add(Tally other) {
        bodies += other.bodies;
        skipped += other.skipped;
        other.constructs.forEach((construct, count) -> constructs.merge(construct, count, Integer::sum));
        other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
    }

    /** A body has too many paths. */
    void skip() {
        skipped++;
    }

    int bodies() {
        return bodies;
    }

    int skipped() {
        return skipped;
    }

    int bodiesWith(Construct construct) {
        return constructs.getOrDefault(construct, 0);
    }

    /** How many openings end how. */
    Map<String, Integer> verdicts() {
        return verdicts;
    }
}
