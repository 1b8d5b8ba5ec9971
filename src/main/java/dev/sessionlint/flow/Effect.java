package dev.sessionlint.flow;

import java.util.Set;

/**
 * What a call does with its arguments, by their 0-based positions.
 *
 * @param returns whether it ever comes back
 * @param releases those that it releases when it comes back
 * @param sometimes those that it releases on some of its paths
 * @param keeps those that it stores somewhere
 * @param gives those that its result stands for
 * @param adopts those that its receiver releases together with itself
 */
record Effect(
        boolean returns,
        Set<Integer> releases,
        Set<Integer> sometimes,
        Set<Integer> keeps,
        Set<Integer> gives,
        Set<Integer> adopts) {
    static final Effect LENDS = new Effect(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Effect {
        releases = Set.copyOf(releases);
        sometimes = Set.copyOf(sometimes);
        keeps = Set.copyOf(keeps);
        gives = Set.copyOf(gives);
        adopts = Set.copyOf(adopts);
    }
}
