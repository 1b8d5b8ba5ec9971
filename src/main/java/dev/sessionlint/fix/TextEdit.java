package dev.sessionlint.fix;

import dev.sessionlint.source.TextRange;

/**
 * Replaces a range of one file's text.
 *
 * @param range what is replaced, in offsets of the text before any edit; empty to insert
 * @param text what stands there afterwards; empty to delete
 */
public record TextEdit(TextRange range, String text) {
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(new TextRange(offset, offset), text);
    }

    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }
}
