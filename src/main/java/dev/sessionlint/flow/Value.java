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

    /** What leads on from the obligation to what is read by it: a query, a builder. */
    static final int STEP = 5;
    /** What works only as long as the obligation is open: a stream, a mapper. */
    static final int VIEW = 6;
    /** A lambda or object that works on the obligation when it is run. */
    static final int DEFERRED = 7;

    private static final int FIRST_LINK = 8;
    private static final int FIRST_NUMBER = 64;

    private Value() {}

    /** The value that is a link of the tracked chain; 0 is the obligation itself. */
    static int link(int position) {
        return FIRST_LINK + position;
    }

    static boolean isLink(int value) {
        return value >= FIRST_LINK && value < FIRST_NUMBER;
    }

    /** Whether a value is more than a constant that is of no use once nobody asks for it. */
    static boolean isKept(int value) {
        return value >= STEP;
    }

    /** A number that is kept on a path. */
    static int number(int number) {
        return FIRST_NUMBER + number;
    }

    static boolean isNumber(int value) {
        return value >= FIRST_NUMBER;
    }

    static int asNumber(int value) {
        return value - FIRST_NUMBER;
    }

    /** The 0-based position of a link in the tracked chain. */
    static int position(int link) {
        return link - FIRST_LINK;
    }

    static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }
}
