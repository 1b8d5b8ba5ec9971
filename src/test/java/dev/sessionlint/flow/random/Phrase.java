package dev.sessionlint.flow.random;

/** A piece of a random body. */
interface Phrase {
    void print(Text text);
}
