package dev.sessionlint.cli;

import dev.sessionlint.config.Configs;
import dev.sessionlint.config.FailurePolicy;
import dev.sessionlint.engine.Failure;
import dev.sessionlint.engine.LintResult;
import dev.sessionlint.report.FailurePrinter;
import dev.sessionlint.report.Palette;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.report.Report;
import dev.sessionlint.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what a run gave, and what follows for the exit code. */
final class CheckReport {
    private final CheckOptions options;
    private final Configs configs;
    private final Environment environment;

    CheckReport(CheckOptions options, Configs configs, Environment environment) {
        this.options = options;
        this.configs = configs;
        this.environment = environment;
    }

    ExitCode report(LintResult result, Mending mending) throws UsageException, IOException {
        if (options.diff()) {
            environment.out().print(mending.diff());
            tellOfDiff(result, mending);
        } else {
            write(new Report(
                    result.findings(),
                    result.failures(),
                    result.statistics(),
                    environment.workingDirectory(),
                    mending.applied()));
        }
        // A terminal shows both streams: findings first, then what went wrong.
        environment.out().flush();
        new FailurePrinter(palette(environment.errIsTerminal()), new PathNames(environment.workingDirectory()))
                .print(result.failures(), environment.err());
        if (options.statistics()) {
            environment.err().print(statistics(result));
        }
        return exitCode(result, mending);
    }

    private void write(Report report) throws UsageException, IOException {
        Path output = options.output();
        if (output == null) {
            options.format().reporter(palette(true)).report(report, environment.out());
            return;
        }
        try (Writer writer = Files.newBufferedWriter(output)) {
            options.format().reporter(Palette.PLAIN).report(report, writer);
        } catch (IOException e) {
            throw new UsageException("cannot write '" + output + "': " + e);
        }
    }

    private Palette palette(boolean readByAPerson) {
        return options.colours() && readByAPerson ? Palette.COLOUR : Palette.PLAIN;
    }

    private void tellOfDiff(LintResult result, Mending mending) {
        if (!options.quiet()) {
            environment
                    .err()
                    .print("Would fix " + counted(mending.applied(), "violation") + " in "
                            + counted(mending.files(), "file") + "; "
                            + counted(result.findings().size(), "violation") + " would remain.\n");
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String statistics(LintResult result) {
        Map<String, Long> counts = result.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        StringBuilder text = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> text.append(String.format("%7d  %s%n", entry.getValue(), entry.getKey())));
        text.append(String.format(
                "%7d  files found%n%7d  files parsed%n%7d  failures%n",
                result.statistics().filesFound(),
                result.statistics().filesChecked(),
                result.failures().size()));
        return text.toString().replace("\r\n", "\n");
    }

    private ExitCode exitCode(LintResult result, Mending mending) {
        if (result.failures().stream().anyMatch(this::counts)) {
            return ExitCode.FAILED;
        }
        List<Finding> failing = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(options.failOn()) >= 0)
                .toList();
        boolean changed = mending.applied() > 0 && (options.diff() || options.exitNonzeroOnFix());
        return !options.exitZero() && (changed || !failing.isEmpty()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private boolean counts(Failure failure) {
        FailurePolicy asked = options.onFailure();
        FailurePolicy policy = asked == null ? configs.forFile(failure.path()).onFailure() : asked;
        return policy == FailurePolicy.FAIL;
    }
}
