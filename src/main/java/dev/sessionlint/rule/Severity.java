package dev.sessionlint.rule;

/** How much a finding matters, the least first. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The name as users write it. */
    public String label() {
        return switch (this) {
            case INFO -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
