package dev.sessionlint.flow.random;

/** What is known of a value on one path. Two names of an unknown value are two unknown values. */
enum Worth {
    UNKNOWN,
    NULL,
    /** Some object, not the one that is followed. */
    PRESENT,
    /** The value that is followed. */
    FOLLOWED,
    TRUE,
    FALSE
}
