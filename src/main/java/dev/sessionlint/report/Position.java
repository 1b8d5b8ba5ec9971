package dev.sessionlint.report;

import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.SourceFile;
import java.nio.file.Path;

/**
 * An offset as reports show it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
record Position(Path path, int line, int column) {
    static Position of(SourceFile file, int offset) {
        LineMap lines = file.lines();
        return new Position(file.path(), lines.line(offset), lines.column(offset));
    }

    /** {@code path:line:column}, the path printable. */
    String in(PathNames names) {
        return names.printable(path) + ":" + line + ":" + column;
    }
}
