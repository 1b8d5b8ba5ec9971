package dev.sessionlint.flow.random;

/** A statement of a random body. */
interface Statement extends Phrase {
    /** Does on a path what the statement does; a jump is thrown. */
    void walk(Path path);

    /** Whether nothing can stand after it. */
    default boolean endsBlock() {
        return false;
    }
}
