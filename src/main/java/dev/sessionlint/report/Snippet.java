package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;
import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;

/** The source lines around a range, with their numbers, and the range marked below or beside them. */
final class Snippet {
    private static final int CONTEXT = 2;
    private static final int WIDTH = 120;

    /** What stands before and behind the range where lines are cut. */
    private static final int MARGIN = 20;

    /** A range over more lines than this is shown by its first and last lines. */
    private static final int LONGEST = 6;

    private static final int ENDS = 2;
    private static final String ELLIPSIS = "...";

    private final SourceFile file;
    private final TextRange range;
    private final Style style;
    private final Palette palette;
    private final int firstLine;
    private final int lastLine;
    private final int from;
    private final StringBuilder out = new StringBuilder();

    Snippet(SourceFile file, TextRange range, Style style, Palette palette) {
        this.file = file;
        this.range = range;
        this.style = style;
        this.palette = palette;
        this.firstLine = file.lines().line(range.start());
        this.lastLine = file.lines().line(Math.max(range.start(), range.end() - 1));
        this.from = firstColumn();
    }

    /** The columns that the line numbers take. */
    int numberWidth() {
        int digits = String.valueOf(lastShown()).length();
        return isLong() ? Math.max(ELLIPSIS.length() - 1, digits) : digits;
    }

    private boolean isLong() {
        return lastLine - firstLine >= LONGEST;
    }

    /**
     * Lines that end with LF.
     *
     * @param isFollowed whether notes stand below, to which a last line without source leads
     */
    String render(boolean isFollowed) {
        bar("");
        for (int line = firstShown(); line <= lastShown(); line++) {
            if (isLong() && line == firstLine + ENDS) {
                line(ELLIPSIS, palette.paint(style, "|"));
                line = lastLine - ENDS + 1;
            }
            source(line);
        }
        if (isFollowed) {
            bar("");
        }
        return out.toString();
    }

    private void source(int line) {
        Row row = row(line);
        String text = row.between(from, from + WIDTH);
        String number = String.valueOf(line);
        if (firstLine == lastLine) {
            numbered(number, "", text);
            if (line == firstLine) {
                bar(" ".repeat(startColumn(row)) + palette.paint(style, "^".repeat(length(row))));
            }
            return;
        }
        boolean startsLine = row(firstLine).indentation() == startColumn(row(firstLine)) + from;
        if (line < firstLine || line > lastLine) {
            numbered(number, "  ", text);
        } else if (line == firstLine) {
            numbered(number, startsLine ? palette.paint(style, "/") + " " : "  ", text);
            if (!startsLine) {
                bar(" " + palette.paint(style, "_".repeat(startColumn(row) + 1) + "^"));
            }
        } else {
            numbered(number, palette.paint(style, "|") + " ", text);
            if (line == lastLine) {
                bar(palette.paint(style, "|" + "_".repeat(endColumn(row)) + "^"));
            }
        }
    }

    private void numbered(String number, String mark, String text) {
        line(" ".repeat(numberWidth() - number.length()) + number, (mark + text).stripTrailing());
    }

    /** A line without a number. */
    private void bar(String content) {
        line("", content);
    }

    private void line(String number, String content) {
        String padded = number + " ".repeat(numberWidth() + 1 - number.length());
        out.append(palette.paint(Style.GUTTER, padded + "|"))
                .append(content.isEmpty() ? "" : " " + content)
                .append('\n');
    }

    private int firstShown() {
        int line = Math.max(1, firstLine - CONTEXT);
        while (line < firstLine && isBlank(line)) {
            line++;
        }
        return line;
    }

    private int lastShown() {
        int line = Math.min(file.lines().lines(), lastLine + CONTEXT);
        while (line > lastLine && isBlank(line)) {
            line--;
        }
        return line;
    }

    private boolean isBlank(int line) {
        return text(line).isBlank();
    }

    private String text(int line) {
        return file.lines().range(line).of(file.text());
    }

    private Row row(int line) {
        return new Row(text(line));
    }

    /** The first column that is shown of every line: such that the range is seen, and the indentation if it can be. */
    private int firstColumn() {
        Row row = row(firstLine);
        int start = row.column(range.start() - file.lines().start(firstLine));
        int end = firstLine == lastLine ? Math.max(start, endOffsetColumn(row)) : start;
        if (end <= WIDTH) {
            return 0;
        }
        return Math.max(0, Math.min(end + MARGIN - WIDTH, start - MARGIN));
    }

    private int startColumn(Row row) {
        return Math.min(WIDTH - 1, row.column(range.start() - file.lines().start(firstLine)) - from);
    }

    /** The number of carets; one for an empty range. */
    private int length(Row row) {
        return Math.max(1, endColumn(row) - startColumn(row));
    }

    /** The column behind the last one of the range, in its last line. */
    private int endColumn(Row row) {
        return Math.max(1, Math.min(WIDTH, endOffsetColumn(row) - from));
    }

    private int endOffsetColumn(Row row) {
        LineMap lines = file.lines();
        return row.column(range.end() - lines.start(lastLine));
    }
}
