package dev.sessionlint.report;

import dev.sessionlint.source.Glob;
import java.nio.file.Path;

/**
 * Names paths for people and machines: relative to the working directory where they lie below it, else absolute;
 * separated by {@code /}.
 *
 * @param workingDirectory absolute and normalised
 */
public record PathNames(Path workingDirectory) {
    public String name(Path file) {
        if (file.startsWith(workingDirectory) && !file.equals(workingDirectory)) {
            return Glob.path(workingDirectory, file);
        }
        String separator = file.getFileSystem().getSeparator();
        return separator.equals("/") ? file.toString() : file.toString().replace(separator, "/");
    }

    /** The same with control characters written out, so that a name never breaks a line or moves a cursor. */
    public String printable(Path file) {
        return Printable.escape(name(file));
    }
}
