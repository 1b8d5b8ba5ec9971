package dev.sessionlint.fix;

/** Whether a fix may be applied without being read. */
public enum Applicability {
    /** Behaves the same but for the finding: compiles, keeps comments, order, exceptions and scope. */
    SAFE,
    /** May change behaviour or need a hand: applied only when asked for. */
    UNSAFE
}
