package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;
import dev.sessionlint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For people at a terminal: each finding with the source around it and the steps of its witness, then a summary. */
public final class FullReporter implements Reporter {
    /** How many lines are shown before and behind a finding. */
    private static final int CONTEXT = 2;

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
        List<Snippet> snippets = new ArrayList<>();
        Mark.of(finding)
                .forEach((file, marks) ->
                        snippets.add(new Snippet(file, marks, snippets.isEmpty() ? CONTEXT : 0, palette)));
        Gutter gutter = new Gutter(
                snippets.stream().mapToInt(Snippet::numberWidth).max().orElseThrow(), palette);
        for (Snippet snippet : snippets) {
            gutter.arrow(
                    snippet == snippets.get(0) ? "-->" : ":::",
                    snippet.position().in(names));
            snippet.render(gutter);
        }
        if (finding.help() != null || finding.fix() != null) {
            gutter.bar("");
        }
        if (finding.help() != null) {
            gutter.note(Style.HELP, "help", finding.help());
        }
        if (finding.fix() != null) {
            String mark = Report.isFixable(finding) ? " (fixable with --fix)" : " (by hand: it may change behaviour)";
            gutter.note(Style.FIX, "fix", finding.fix().title() + mark);
        }
        Style style = Style.of(finding.severity());
        out.append(palette.paint(style, finding.severity().label() + "[" + finding.rule() + "]"))
                .append(palette.paint(Style.STRONG, ": " + Printable.escape(finding.message())))
                .append('\n')
                .append(gutter.toString());
    }
}
