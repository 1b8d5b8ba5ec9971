package dev.sessionlint.source;

import org.jspecify.annotations.Nullable;

/**
 * A place that the parser does not understand.
 *
 * @param line 1-based; null if the parser does not tell
 * @param message a sentence on one line
 */
public record SyntaxError(@Nullable Integer line, String message) {}
