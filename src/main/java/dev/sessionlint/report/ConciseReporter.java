package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;
import dev.sessionlint.rule.Finding;
import java.io.IOException;

/** One line a finding, {@code path:line:column: severity rule: message}; {@code [*]} marks what {@code --fix} mends. */
public final class ConciseReporter implements Reporter {
    private final Palette palette;

    public ConciseReporter(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void report(Report report, Appendable out) throws IOException {
        PathNames names = new PathNames(report.workingDirectory());
        for (Finding finding : report.findings()) {
            String place = Position.of(finding.file(), finding.range().start()).in(names);
            out.append(palette.paint(Style.STRONG, place + ":"))
                    .append(' ')
                    .append(palette.paint(
                            Style.of(finding.severity()), finding.severity().label()))
                    .append(' ')
                    .append(finding.rule())
                    .append(": ")
                    .append(Printable.escape(finding.message()))
                    .append(Report.isFixable(finding) ? " " + palette.paint(Style.FIX, "[*]") : "")
                    .append('\n');
        }
    }
}
