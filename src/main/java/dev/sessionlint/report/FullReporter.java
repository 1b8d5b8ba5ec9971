package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;
import dev.sessionlint.rule.Finding;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** For people at a terminal: each finding with the source around it, then a summary. */
public final class FullReporter implements Reporter {
    private final Palette palette;

    public FullReporter(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void report(Report report, Appendable out) throws IOException {
        PathNames names = new PathNames(report.workingDirectory());
        for (Finding finding : report.findings()) {
            write(finding, names, out);
            out.append('\n');
        }
        out.append(Summary.of(report)).append('\n');
    }

    private void write(Finding finding, PathNames names, Appendable out) throws IOException {
        Style style = Style.of(finding.severity());
        Snippet snippet = new Snippet(finding.file(), finding.range(), style, palette);
        String margin = " ".repeat(snippet.numberWidth());
        out.append(palette.paint(style, finding.severity().label() + "[" + finding.rule() + "]"))
                .append(palette.paint(Style.STRONG, ": " + Printable.escape(finding.message())))
                .append('\n');
        out.append(margin)
                .append(palette.paint(Style.GUTTER, "--> "))
                .append(Position.of(finding.file(), finding.range().start()).in(names))
                .append('\n');
        out.append(snippet.render(finding.help() != null || finding.fix() != null));
        note(margin, Style.HELP, "help", finding.help(), out);
        if (finding.fix() != null) {
            String mark = Report.isFixable(finding) ? " (fixable with --fix)" : " (by hand: it may change behaviour)";
            note(margin, Style.FIX, "fix", finding.fix().title() + mark, out);
        }
    }

    private void note(String margin, Style style, String label, @Nullable String text, Appendable out)
            throws IOException {
        if (text != null) {
            out.append(margin)
                    .append(palette.paint(Style.GUTTER, " = "))
                    .append(palette.paint(style, label + ":"))
                    .append(' ')
                    .append(Printable.escape(text))
                    .append('\n');
        }
    }
}
