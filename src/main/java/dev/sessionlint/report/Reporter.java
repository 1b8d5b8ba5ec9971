package dev.sessionlint.report;

import java.io.IOException;

/** Writes a report in one format. The same report gives the same text; lines end with LF. */
public interface Reporter {
    void report(Report report, Appendable out) throws IOException;
}
