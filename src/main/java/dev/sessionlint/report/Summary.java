package dev.sessionlint.report;

import dev.sessionlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** The sentence that closes a report. */
final class Summary {
    private Summary() {}

    static String of(Report report) {
        String fixed = report.fixed() == 0 ? "" : "Fixed " + counted(report.fixed(), "violation") + ". ";
        return fixed + found(report) + failures(report) + ".";
    }

    private static String found(Report report) {
        if (report.findings().isEmpty()) {
            return (report.fixed() == 0 ? "No violations found in " : "No more violations found in ")
                    + counted(report.statistics().filesFound(), "file");
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            int count = report.count(severity);
            if (count > 0) {
                counts.add(counted(count, severity.label()));
            }
        }
        String fixable = report.fixable() == 0 ? "" : " (" + report.fixable() + " fixable with --fix)";
        return "Found " + String.join(", ", counts) + " in " + counted(report.filesWithFindings(), "file") + fixable;
    }

    private static String failures(Report report) {
        int count = report.failures().size();
        return count == 0 ? "" : "; " + counted(count, "failure");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
