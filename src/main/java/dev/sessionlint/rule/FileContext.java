package dev.sessionlint.rule;

import dev.sessionlint.source.JavaSource;

/**
 * What is known of one file, worked out lazily and once, and shared by all rules that visit it.
 *
 * <p>Belongs to the thread that lints the file.
 */
public final class FileContext {
    private final JavaSource source;
    private final Settings settings;

    public FileContext(JavaSource source, Settings settings) {
        this.source = source;
        this.settings = settings;
    }

    public JavaSource source() {
        return source;
    }

    public Settings settings() {
        return settings;
    }
}
