package dev.sessionlint.report;

import java.util.ArrayList;
import java.util.List;

/** One source line as a terminal shows it, with the column at which each of its characters stands. */
final class Row {
    private static final int TAB = 4;
    private static final String CUT = "\u2026";

    private final List<Cell> cells = new ArrayList<>();
    private final int width;

    /**
     * One character.
     *
     * @param offset its 0-based UTF-16 offset in the line
     * @param column the 0-based column at which it begins
     * @param width the columns that it takes
     */
    private record Cell(int offset, int column, String glyph, int width) {}

    /** The line without its line end. */
    Row(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int codePoint = line.codePointAt(i);
            String glyph = codePoint == '\t' ? " ".repeat(TAB - column % TAB) : Printable.glyph(codePoint);
            int cellWidth = glyph.codePointCount(0, glyph.length()) == 1
                    ? Printable.width(glyph.codePointAt(0))
                    : glyph.length();
            cells.add(new Cell(i, column, glyph, cellWidth));
            column += cellWidth;
        }
        this.width = column;
    }

    /** The number of columns of the whole line. */
    int width() {
        return width;
    }

    /** The 0-based column of an offset in the line; that of the line's end for an offset at or behind it. */
    int column(int offset) {
        for (Cell cell : cells) {
            if (cell.offset >= offset) {
                return cell.column;
            }
        }
        return width;
    }

    /** The column of the first character that is no blank; the width if there is none. */
    int indentation() {
        return cells.stream()
                .filter(cell -> !cell.glyph.isBlank())
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(width);
    }

    /** What stands between two columns, with an ellipsis on each side where something was cut; no blanks at the end. */
    String between(int from, int to) {
        boolean cutLeft = indentation() < from;
        boolean cutRight = width > to;
        int first = cutLeft ? from + 1 : from;
        int last = cutRight ? to - 1 : to;
        StringBuilder shown = new StringBuilder(cutLeft ? CUT : "");
        for (Cell cell : cells) {
            int end = cell.column + cell.width;
            if (cell.column >= first && end <= last) {
                shown.append(cell.glyph);
            } else {
                // Half of a wide character keeps its place as a blank.
                shown.append(" ".repeat(Math.max(0, Math.min(end, last) - Math.max(cell.column, first))));
            }
        }
        return shown.append(cutRight ? CUT : "").toString().stripTrailing();
    }
}
