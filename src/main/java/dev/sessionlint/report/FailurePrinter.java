package dev.sessionlint.report;

import dev.sessionlint.engine.Failure;
import dev.sessionlint.report.Palette.Style;
import java.io.IOException;
import java.util.List;

/** Writes failures for people, one line each: {@code failure: path:line: message (in rule x)}. */
public final class FailurePrinter {
    private final Palette palette;
    private final PathNames names;

    public FailurePrinter(Palette palette, PathNames names) {
        this.palette = palette;
        this.names = names;
    }

    public void print(List<Failure> failures, Appendable out) throws IOException {
        for (Failure failure : failures) {
            out.append(palette.paint(Style.ERROR, "failure:"))
                    .append(' ')
                    .append(names.printable(failure.path()))
                    .append(failure.line() == null ? "" : ":" + failure.line())
                    .append(": ")
                    .append(Printable.escape(failure.message()))
                    .append(failure.rule() == null ? "" : " (in rule " + failure.rule() + ")")
                    .append('\n');
        }
    }
}
