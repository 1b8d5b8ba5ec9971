package dev.sessionlint.source;

/**
 * A half-open range of a file's text, in UTF-16 units from its beginning.
 *
 * @param start 0-based offset of the first unit
 * @param end offset behind the last unit
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the other range lies within this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a unit; two empty or touching ranges share none. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
