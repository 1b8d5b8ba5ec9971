package dev.sessionlint.flow.random;

/** An expression whose value is a session, a connection or null. */
interface Term extends Phrase {
    Worth eval(Path path);
}
