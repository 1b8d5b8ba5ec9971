package dev.sessionlint.index;

/** From where a declaration can be used. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
