package dev.sessionlint.rule.builtin.boundary;

import java.io.Serial;

/** Why a finding has no fix: half a sentence for people. */
final class NotMended extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    NotMended(String reason) {
        super(reason, null, false, false);
    }

    /** A finding's help with the reason behind it. */
    String behind(String help) {
        return help + "; not mended: " + getMessage();
    }
}
