package dev.sessionlint.source;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file that was read.
 *
 * <p>Equal by path: a run reads each file once.
 */
public final class SourceFile {
    private final Path path;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private volatile LineMap lines;

    /**
     * @param path absolute and normalised
     * @param text the content without a byte order mark, line ends as they are
     * @param charset the encoding that the content was read with; writing back must use it
     * @param byteOrderMark whether the file begins with a byte order mark
     */
    @SuppressWarnings("NullAway.Init")
    public SourceFile(Path path, String text, Charset charset, boolean byteOrderMark) {
        this.path = path;
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
    }

    /** The absolute, normalised path. */
    public Path path() {
        return path;
    }

    /** The content without a byte order mark. */
    public String text() {
        return text;
    }

    public Charset charset() {
        return charset;
    }

    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /** The same file with other content. */
    public SourceFile withText(String newText) {
        return new SourceFile(path, newText, charset, byteOrderMark);
    }

    public LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = new LineMap(text);
            lines = map;
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
