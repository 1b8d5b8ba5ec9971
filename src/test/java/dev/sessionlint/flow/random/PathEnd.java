package dev.sessionlint.flow.random;

/** Nothing more is asked of a path: the value is handed on or lost, the program ends, or a loop has turned enough. */
final class PathEnd extends RuntimeException {
    private static final long serialVersionUID = 1;

    PathEnd() {
        super(null, null, false, false);
    }
}
