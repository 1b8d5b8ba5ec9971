package dev.sessionlint.cli;

/** What a run tells its caller; never a count. */
public enum ExitCode {
    /** Nothing to complain about. */
    CLEAN(0),
    /** Findings at or above the severity that fails, or changes by fixes where that was asked for. */
    FINDINGS(1),
    /** The tool could not do its work. */
    FAILED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
