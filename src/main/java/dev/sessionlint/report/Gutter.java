package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;

/** Lines with what stands left of them: a line number and a bar, or a sign; each ends with LF. */
final class Gutter {
    /** The least width with which {@link #cut} keeps its place. */
    static final int CUT_WIDTH = 2;

    private static final String CUT = "...";

    private final int width;
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    /** @param width the columns of the longest line number */
    Gutter(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** {@code 12 | content}. */
    void numbered(int line, String content) {
        String number = String.valueOf(line);
        barred(" ".repeat(width - number.length()) + number, content.stripTrailing());
    }

    /** A line without a number. */
    void bar(String content) {
        barred("", content);
    }

    /** Stands for lines that are left out. */
    void cut() {
        out.append(palette.paint(Style.GUTTER, CUT)).append('\n');
    }

    /** Stands for lines that are left out of what {@code content} joins. */
    void cut(String content) {
        barred(CUT, content);
    }

    private void barred(String left, String content) {
        String padded = left + " ".repeat(width + 1 - left.length());
        out.append(palette.paint(Style.GUTTER, padded + "|"))
                .append(content.isEmpty() ? "" : " " + content)
                .append('\n');
    }

    /** {@code --> content}, the arrow's head above the bar. */
    void arrow(String arrow, String content) {
        out.append(" ".repeat(Math.max(0, width + 3 - arrow.length())))
                .append(palette.paint(Style.GUTTER, arrow + " "))
                .append(content)
                .append('\n');
    }

    /** {@code = label: text}. */
    void note(Style style, String label, String text) {
        out.append(" ".repeat(width))
                .append(palette.paint(Style.GUTTER, " = "))
                .append(palette.paint(style, label + ":"))
                .append(' ')
                .append(Printable.escape(text))
                .append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
