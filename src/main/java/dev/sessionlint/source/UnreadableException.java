package dev.sessionlint.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** A file or folder that cannot be read; the message is a sentence without the path. */
public final class UnreadableException extends Exception {
    public UnreadableException(String sentence) {
        super(sentence);
    }

    /** Says in a sentence what the system reported. */
    public static UnreadableException of(IOException e) {
        return new UnreadableException(sentence(e));
    }

    private static String sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "cannot be read: it is gone";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        if (e instanceof FileSystemLoopException || (reason != null && reason.contains("symbolic links"))) {
            return "cannot be read: its symbolic links lead in a circle";
        }
        return "cannot be read: "
                + (reason == null || reason.isBlank() ? e.getClass().getSimpleName() : Visible.of(reason));
    }
}
