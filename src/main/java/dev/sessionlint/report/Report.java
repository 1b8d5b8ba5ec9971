package dev.sessionlint.report;

import dev.sessionlint.engine.Failure;
import dev.sessionlint.engine.Statistics;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What there is to tell after a run.
 *
 * @param findings what remains after fixes, in {@link Finding#ORDER}
 * @param failures in {@link Failure#ORDER}
 * @param workingDirectory what paths are shown relative to; absolute and normalised
 * @param fixed how many findings fixes have removed in this run
 */
public record Report(
        List<Finding> findings, List<Failure> failures, Statistics statistics, Path workingDirectory, int fixed) {
    public Report {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many findings {@code --fix} would mend. */
    int fixable() {
        return (int) findings.stream().filter(Report::isFixable).count();
    }

    int filesWithFindings() {
        return (int) findings.stream().map(Finding::file).distinct().count();
    }

    static boolean isFixable(Finding finding) {
        return finding.fix() != null && finding.fix().applicability() == Applicability.SAFE;
    }
}
