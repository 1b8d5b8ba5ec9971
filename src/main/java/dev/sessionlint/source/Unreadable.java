package dev.sessionlint.source;

import java.nio.file.Path;

/**
 * A file or folder that was to be searched and could not be.
 *
 * @param path absolute
 * @param reason a sentence without the path
 */
public record Unreadable(Path path, String reason) {}
