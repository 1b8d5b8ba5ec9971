package dev.sessionlint.fix;

import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;

/** A text by its lines, asked by offsets. */
final class Lines {
    private final LineMap map;
    private final String text;

    Lines(SourceFile file) {
        this.map = file.lines();
        this.text = file.text();
    }

    /** The line end that the file uses first; LF if it has none. */
    String end() {
        TextRange first = map.range(1);
        return map.lines() == 1 ? "\n" : text.substring(first.end(), map.start(2));
    }

    /** Where the line of an offset begins. */
    int start(int offset) {
        return map.start(map.line(offset));
    }

    /** Where the line after the one of an offset begins; the end of the text after the last. */
    int next(int offset) {
        int line = map.line(offset);
        return line < map.lines() ? map.start(line + 1) : text.length();
    }

    /** Whether the line of an offset holds white space only. */
    boolean isBlank(int offset) {
        return map.range(map.line(offset)).of(text).isBlank();
    }

    /** The white space with which the line of an offset begins. */
    String indentation(int offset) {
        String line = map.range(map.line(offset)).of(text);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** What follows an offset on its line. */
    String rest(int offset) {
        return text.substring(offset, map.range(map.line(offset)).end());
    }

    /** What stands before an offset on its line. */
    String before(int offset) {
        return text.substring(start(offset), offset);
    }
}
