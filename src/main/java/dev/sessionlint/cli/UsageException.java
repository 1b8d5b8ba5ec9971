package dev.sessionlint.cli;

/** The command line asks for something that cannot be done; the message is a sentence without a full stop. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
