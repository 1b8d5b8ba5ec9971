package dev.sessionlint.flow.random;

import java.util.function.Consumer;

/** A condition. */
interface Question extends Phrase {
    /** Asks it on a path. */
    boolean holds(Path path);

    /** Its value where it is no branch. */
    default Worth eval(Path path) {
        return holds(path) ? Worth.TRUE : Worth.FALSE;
    }

    /** Tells the texts of what it asks that always has the same answer while its variables stay. */
    default void tellRepeatable(Consumer<String> texts) {}
}
