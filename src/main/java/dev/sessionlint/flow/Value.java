package dev.sessionlint.flow;

/**
 * What is known of a value on one path, as a number: nothing, a constant, or which link of the tracked chain it is.
 *
 * <p>The chain begins with the obligation itself (0); above it stand what it was opened from: its statement, its
 * connection.
 */
final class Value {
    static final int UNKNOWN = 0;
    static final int NULL = 1;
    /** Some object that is not null, and not of the tracked chain. */
    static final int PRESENT = 2;

    static final int TRUE = 3;
    static final int FALSE = 4;

    private static final int FIRST_LINK = 8;

    private Value() {}

    /** The value that is a link of the tracked chain; 0 is the obligation itself. */
    static int link(int position) {
        return FIRST_LINK + position;
    }

    static boolean isLink(int value) {
        return value >= FIRST_LINK;
    }

    /** The 0-based position of a link in the tracked chain. */
    static int position(int link) {
        return link - FIRST_LINK;
    }

    static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }
}
