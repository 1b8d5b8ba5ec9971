package dev.sessionlint.flow.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The decisions by which a body comes to be: drawn at random, or given.
 *
 * <p>The same decisions make the same body, and 0 always stands for what is simplest. Past the end of what is given all
 * is 0, so that any list of numbers makes a body: the shrinker works on the list.
 */
final class Choices {
    private final @Nullable Random random;
    private final List<Integer> given;
    private final List<Integer> made = new ArrayList<>();

    private Choices(@Nullable Random random, List<Integer> given) {
        this.random = random;
        this.given = given;
    }

    static Choices random(long seed) {
        return new Choices(new Random(seed), List.of());
    }

    static Choices of(List<Integer> given) {
        return new Choices(null, given);
    }

    /** A number from 0 up to a bound, without it. */
    int below(int bound) {
        int at = made.size();
        int choice;
        if (at < given.size()) {
            choice = Math.min(given.get(at), bound - 1);
        } else {
            choice = random == null ? 0 : random.nextInt(bound);
        }
        made.add(choice);
        return choice;
    }

    /** True about so many times in a hundred. */
    boolean percent(int share) {
        return below(100) >= 100 - share;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** All that was decided so far. */
    List<Integer> made() {
        return List.copyOf(made);
    }
}
