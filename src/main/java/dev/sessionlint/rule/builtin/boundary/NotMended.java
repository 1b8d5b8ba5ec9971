package dev.sessionlint.rule.builtin.boundary;

import java.io.Serial;

/** Why a finding has no fix: half a sentence for people. */
final class NotMended extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean elsewhere;

    NotMended(String reason) {
        this(reason, false);
    }

    private NotMended(String reason, boolean elsewhere) {
        super(reason, null, false, false);
        this.elsewhere = elsewhere;
    }

    /** The fix of another finding mends this one too, so there is nothing to excuse. */
    static NotMended elsewhere(String how) {
        return new NotMended(how, true);
    }

    /** A finding's help with the reason behind it. */
    String behind(String help) {
        return help + (elsewhere ? "; " : "; not mended: ") + getMessage();
    }
}
