package dev.sessionlint.config;

import dev.sessionlint.source.YamlException;
import java.nio.file.Path;

/** A configuration that cannot be used; the message is {@code file:line:column: sentence}, the file absolute. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String sentence;

    /**
     * @param file absolute
     * @param line 1-based
     * @param column 1-based, in code points
     */
    public ConfigException(Path file, int line, int column, String sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence);
        this.file = file;
        this.line = line;
        this.column = column;
        this.sentence = sentence;
    }

    ConfigException(Path file, YamlException cause) {
        this(file, cause.place().line(), cause.place().column(), cause.sentence());
        initCause(cause);
    }

    public Path file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The message without the place. */
    public String sentence() {
        return sentence;
    }

    /** The message with another name for the file, such as its path relative to the working directory. */
    public String naming(String fileName) {
        return fileName + ":" + line + ":" + column + ": " + sentence;
    }
}
