package dev.sessionlint.source;

import java.util.Arrays;

/**
 * Lines and columns of a text.
 *
 * <p>Lines end with LF, CR or CR LF (JLS 3.4). Lines and columns are 1-based; columns count UTF-16 units.
 */
public final class LineMap {
    private final int[] starts;
    private final String text;

    public LineMap(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The number of lines; a text that ends with a line end has an empty last line. */
    public int lines() {
        return starts.length;
    }

    /** The 1-based line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset of a 1-based line and column; the column may lie one behind the line's end. */
    public int offset(int line, int column) {
        return Math.min(text.length(), starts[line - 1] + column - 1);
    }

    /** The offset at which a 1-based line begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The range of a 1-based line without its line end. */
    public TextRange range(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        int start = starts[line - 1];
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r' && line < starts.length) {
            end--;
        }
        return new TextRange(start, end);
    }
}
