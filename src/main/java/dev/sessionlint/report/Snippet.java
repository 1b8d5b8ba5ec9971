package dev.sessionlint.report;

import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.util.List;
import java.util.TreeSet;

/**
 * The source lines of one file around its marks, with their numbers, and the marks below them. The first mark may go
 * over several lines and stands beside them then.
 */
final class Snippet {
    private static final int WIDTH = 120;

    /** What stands before and behind the range where lines are cut. */
    private static final int MARGIN = 20;

    /** A range over more lines than this is shown by its first and last lines. */
    private static final int LONGEST = 6;

    private static final int ENDS = 2;

    private final SourceFile file;
    private final List<Mark> marks;
    private final Mark main;
    private final Palette palette;
    private final int firstLine;
    private final int lastLine;
    private final TreeSet<Integer> shown = new TreeSet<>();

    /**
     * @param marks at least one, in the order in which those of one line are shown; all but the first within one line
     * @param context how many lines are shown before and behind the first mark, where no other mark leads on
     */
    Snippet(SourceFile file, List<Mark> marks, int context, Palette palette) {
        this.file = file;
        this.marks = marks;
        this.main = marks.get(0);
        this.palette = palette;
        this.firstLine = firstLine(main);
        this.lastLine = lastLine(file, main.range());
        showLines(context);
    }

    /** The line of a range's last character; that of its place if it is empty. */
    static int lastLine(SourceFile file, TextRange range) {
        return file.lines().line(Math.max(range.start(), range.end() - 1));
    }

    private int firstLine(Mark mark) {
        return file.lines().line(mark.range().start());
    }

    private void showLines(int context) {
        boolean isLong = lastLine - firstLine >= LONGEST;
        for (int line = firstLine; line <= lastLine; line++) {
            if (!isLong || line < firstLine + ENDS || line > lastLine - ENDS) {
                shown.add(line);
            }
        }
        marks.forEach(mark -> shown.add(firstLine(mark)));
        if (shown.first() == firstLine) {
            showAbove(context);
        }
        if (shown.last() == lastLine) {
            showBelow(context);
        }
        // Where one line is left out, it takes no more room than what would stand for it.
        for (int line : List.copyOf(shown)) {
            if (shown.contains(line + 2)) {
                shown.add(line + 1);
            }
        }
    }

    private void showAbove(int context) {
        int line = Math.max(1, firstLine - context);
        while (line < firstLine && isBlank(line)) {
            line++;
        }
        for (; line < firstLine; line++) {
            shown.add(line);
        }
    }

    private void showBelow(int context) {
        int line = Math.min(file.lines().lines(), lastLine + context);
        while (line > lastLine && isBlank(line)) {
            line--;
        }
        for (; line > lastLine; line--) {
            shown.add(line);
        }
    }

    /** The columns that the line numbers take. */
    int numberWidth() {
        int digits = String.valueOf(shown.last()).length();
        boolean isWhole = shown.last() - shown.first() == shown.size() - 1;
        return isWhole ? digits : Math.max(Gutter.CUT_WIDTH, digits);
    }

    /** Where the first mark begins. */
    Position position() {
        return Position.of(file, main.range().start());
    }

    void render(Gutter gutter) {
        gutter.bar("");
        int previous = shown.first() - 1;
        for (int line : shown) {
            if (line > previous + 1) {
                cut(line, gutter);
            }
            source(line, gutter);
            previous = line;
        }
    }

    private void cut(int next, Gutter gutter) {
        if (next > firstLine && next <= lastLine) {
            gutter.cut(paint("|"));
        } else {
            gutter.cut();
        }
    }

    private void source(int line, Gutter gutter) {
        int from = from(line);
        String text = row(line).between(from, from + WIDTH);
        if (firstLine == lastLine) {
            gutter.numbered(line, text);
            underline(line, "", gutter);
        } else if (line < firstLine || line > lastLine) {
            gutter.numbered(line, "  " + text);
            underline(line, "  ", gutter);
        } else {
            joined(line, text, gutter);
        }
    }

    /** A line of the first mark, which goes over several. */
    private void joined(int line, String text, Gutter gutter) {
        int start = startColumn(main);
        if (line > firstLine) {
            gutter.numbered(line, paint("|") + " " + text);
        } else if (row(line).indentation() == start + from(line)) {
            gutter.numbered(line, paint("/") + " " + text);
        } else {
            gutter.numbered(line, "  " + text);
            gutter.bar(" " + paint("_".repeat(start + 1) + main.stroke()));
        }
        if (line == lastLine) {
            stroke("", main, "|" + "_".repeat(endColumn(main)) + main.stroke(), gutter);
            underline(line, "  ", gutter);
        } else {
            underline(line, paint("|") + " ", gutter);
        }
    }

    /** The marks that stand within a line. */
    private void underline(int line, String side, Gutter gutter) {
        for (Mark mark : marks) {
            if (firstLine(mark) == line && lastLine(file, mark.range()) == line) {
                int start = startColumn(mark);
                int length = Math.max(1, endColumn(mark) - start);
                stroke(side + " ".repeat(start), mark, mark.stroke().repeat(length), gutter);
            }
        }
    }

    private void stroke(String lead, Mark mark, String stroke, Gutter gutter) {
        List<String> labels = mark.labels();
        String first = labels.isEmpty() ? "" : " " + labels.get(0);
        gutter.bar(lead + palette.paint(mark.style(), stroke + first));
        for (String label : labels.subList(Math.min(1, labels.size()), labels.size())) {
            gutter.bar(lead + " ".repeat(stroke.length() + 1) + palette.paint(mark.style(), label));
        }
    }

    private String paint(String text) {
        return palette.paint(main.style(), text);
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

    /** The first column that is shown of a line; the lines around a mark are cut as its own is. */
    private int from(int line) {
        if (line >= firstLine && line <= lastLine) {
            return firstColumn(main);
        }
        return firstColumn(marks.stream()
                .filter(mark -> firstLine(mark) == line)
                .findFirst()
                .orElse(main));
    }

    /** Such that the mark is seen, and the indentation if it can be. */
    private int firstColumn(Mark mark) {
        int start = column(mark.range().start(), firstLine(mark));
        int last = lastLine(file, mark.range());
        int end = firstLine(mark) == last ? Math.max(start, column(mark.range().end(), last)) : start;
        if (end <= WIDTH) {
            return 0;
        }
        return Math.max(0, Math.min(end + MARGIN - WIDTH, start - MARGIN));
    }

    private int column(int offset, int line) {
        return row(line).column(offset - file.lines().start(line));
    }

    private int startColumn(Mark mark) {
        int line = firstLine(mark);
        return Math.max(0, Math.min(WIDTH - 1, column(mark.range().start(), line) - from(line)));
    }

    /** The column behind the last one of the range, in its last line. */
    private int endColumn(Mark mark) {
        int line = lastLine(file, mark.range());
        return Math.max(1, Math.min(WIDTH, column(mark.range().end(), line) - from(line)));
    }
}
