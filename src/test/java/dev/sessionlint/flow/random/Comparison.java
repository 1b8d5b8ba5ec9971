package dev.sessionlint.flow.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Compares what an analyst and the walk of all paths tell of the same bodies. */
final class Comparison {
    private static final int BODIES_OF_A_FILE = 25;
    private static final List<Family> FAMILIES = List.of(Family.values());
    private static final int FILES_AT_ONCE = 8;
    private static final int MOST_TRIES = 4000;

    private final Analyst analyst;
    private final Tally tally = new Tally();

    Comparison(Analyst analyst) {
        this.analyst = analyst;
    }

    Tally tally() {
        return tally;
    }

    /** A body of which the two say different things, made as small as it gets. */
    record Difference(long seed, String text, String walked, String analysed) {
        @Override
        public String toString() {
            return "seed %d:\n%s\nwalk of all paths:\n%s\nanalysis:\n%s".formatted(seed, text, walked, analysed);
        }
    }

    /** @param seed of the body */
    record Found(long seed, Supplier<Difference> smallest) {}

    /**
     * The first difference among as many bodies, each of a seed of its own.
     *
     * @param seed of the first body; the others follow
     */
    Optional<Found> first(long seed, int count) {
        long next = seed;
        while (tally.bodies() < count) {
            // Some bodies have too many paths; others take their place.
            int files = Math.min(FILES_AT_ONCE, 1 + (count - tally.bodies()) / BODIES_OF_A_FILE);
            long from = next;
            List<Compared> compared = LongStream.range(0, files)
                    .map(file -> from + file * BODIES_OF_A_FILE)
                    .parallel()
                    .mapToObj(this::compare)
                    .toList();
            next += (long) files * BODIES_OF_A_FILE;
            for (Compared file : compared) {
                tally.add(file.tally());
                if (file.found() != null) {
                    return Optional.of(file.found());
                }
            }
        }
        return Optional.empty();
    }

    /** @param found null: nothing differs */
    private record Compared(Tally tally, @Nullable Found found) {}

    private Compared compare(long seed) {
        Family family = FAMILIES.get((int) (seed / BODIES_OF_A_FILE % FAMILIES.size()));
        List<Choices> choices = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES_OF_A_FILE; i++) {
            Choices own = Choices.random(seed + i);
            choices.add(own);
            bodies.add(BodyWriter.write(own, family, "b" + i));
        }
        BodyFile file = new BodyFile(family, bodies);
        Map<String, Answer> analysed = analyst.answers(file.source());
        Tally counted = new Tally();
        for (int i = 0; i < BODIES_OF_A_FILE; i++) {
            Optional<Map<String, Answer>> walked = file.walk(bodies.get(i));
            if (walked.isEmpty() || !analysed.keySet().containsAll(walked.get().keySet())) {
                counted.skip();
                continue;
            }
            counted.count(file.constructs().get(i), walked.get().values());
            if (!isEqual(walked.get(), analysed)) {
                long own = seed + i;
                List<Integer> made = choices.get(i).made();
                return new Compared(counted, new Found(own, () -> shrunk(own, family, made)));
            }
        }
        return new Compared(counted, null);
    }

    private static boolean isEqual(Map<String, Answer> walked, Map<String, Answer> analysed) {
        return walked.entrySet().stream().allMatch(entry -> entry.getValue().equals(analysed.get(entry.getKey())));
    }

    private Difference shrunk(long seed, Family family, List<Integer> choices) {
        List<Integer> smallest = choices;
        Difference found = difference(seed, family, choices);
        if (found == null) {
            throw new IllegalStateException("seed " + seed + " differs only among others");
        }
        int tries = 0;
        boolean smaller = true;
        while (smaller && tries < MOST_TRIES) {
            smaller = false;
            for (int size = Math.max(1, smallest.size() / 2); size > 0; size /= 2) {
                for (int at = 0; at + size <= smallest.size() && tries < MOST_TRIES; ) {
                    List<Integer> less = new ArrayList<>(smallest.subList(0, at));
                    less.addAll(smallest.subList(at + size, smallest.size()));
                    Difference other = difference(seed, family, less);
                    tries++;
                    if (other != null) {
                        smallest = less;
                        found = other;
                        smaller = true;
                    } else {
                        at += size;
                    }
                }
            }
            for (int at = 0; at < smallest.size() && tries < MOST_TRIES; at++) {
                int value = smallest.get(at);
                for (int lower : new int[] {0, value / 2, value - 1}) {
                    if (lower < value && lower >= 0 && smallest.get(at) > lower) {
                        List<Integer> less = new ArrayList<>(smallest);
                        less.set(at, lower);
                        Difference other = difference(seed, family, less);
                        tries++;
                        if (other != null) {
                            smallest = less;
                            found = other;
                            smaller = true;
                        }
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Difference difference(long seed, Family family, List<Integer> choices) {
        Body body = BodyWriter.write(Choices.of(choices), family, "b");
        BodyFile file = new BodyFile(family, List.of(body));
        Optional<Map<String, Answer>> walked = file.walk(body);
        if (walked.isEmpty()) {
            return null;
        }
        Map<String, Answer> analysed = analyst.answers(file.source());
        if (!analysed.keySet().containsAll(walked.get().keySet()) || isEqual(walked.get(), analysed)) {
            return null;
        }
        Map<String, Answer> said = new TreeMap<>(analysed);
        said.keySet().retainAll(walked.get().keySet());
        return new Difference(seed, file.bodyText(), told(walked.get()), told(said));
    }

    private static String told(Map<String, Answer> answers) {
        StringBuilder told = new StringBuilder();
        answers.forEach((place, answer) ->
                told.append("  ").append(place).append(' ').append(answer).append('\n'));
        return told.toString();
    }
}
