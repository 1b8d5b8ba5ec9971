package dev.sessionlint.engine;

import dev.sessionlint.rule.Finding;
import java.util.List;

/**
 * What a run over files gave.
 *
 * @param findings in {@link Finding#ORDER}
 * @param failures in {@link Failure#ORDER}
 */
public record LintResult(List<Finding> findings, List<Failure> failures, Statistics statistics) {
    public LintResult {
        findings = findings.stream().sorted(Finding.ORDER).toList();
        failures = failures.stream().sorted(Failure.ORDER).toList();
    }
}
