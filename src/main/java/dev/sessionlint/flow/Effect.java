package dev.sessionlint.flow;

import java.util.HashSet;
import java.util.Set;

/**
 * What a call does with its arguments, by their 0-based positions.
 *
 * @param returns whether it ever comes back
 * @param releases those that it releases when it comes back
 * @param sometimes those that it releases on some of its paths
 * @param keeps those that it stores somewhere
 * @param entrusts those that it may store, as far as can be seen
 * @param gives those that its result stands for
 * @param adopts those that its receiver releases together with itself
 * @param guessed those of the released that only the name of a method tells of
 */
record Effect(
        boolean returns,
        Set<Integer> releases,
        Set<Integer> sometimes,
        Set<Integer> keeps,
        Set<Integer> entrusts,
        Set<Integer> gives,
        Set<Integer> adopts,
        Set<Integer> guessed) {
    static final Effect LENDS = new Effect(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Effect {
        releases = Set.copyOf(releases);
        sometimes = Set.copyOf(sometimes);
        keeps = Set.copyOf(keeps);
        entrusts = Set.copyOf(entrusts);
        gives = Set.copyOf(gives);
        adopts = Set.copyOf(adopts);
        guessed = Set.copyOf(guessed);
    }

    /** The same, which stores further arguments. */
    Effect keeping(Set<Integer> further) {
        if (further.isEmpty()) {
            return this;
        }
        Set<Integer> all = new HashSet<>(keeps);
        all.addAll(further);
        return new Effect(returns, releases, sometimes, all, entrusts, gives, adopts, guessed);
    }
}
