package dev.sessionlint.config;

/** What failures of the tool do to the exit code. */
public enum FailurePolicy {
    /** They make it 2. */
    FAIL,
    /** They are printed and counted, and do not change it. */
    WARN
}
