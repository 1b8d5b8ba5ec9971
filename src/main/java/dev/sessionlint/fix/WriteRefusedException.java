package dev.sessionlint.fix;

import java.io.IOException;

/** A file that was not written because it would not have been safe; the message is a sentence without the path. */
public final class WriteRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    WriteRefusedException(String message) {
        super(message);
    }

    WriteRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
