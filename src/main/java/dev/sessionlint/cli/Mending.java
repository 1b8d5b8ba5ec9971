package dev.sessionlint.cli;

import dev.sessionlint.engine.Failure;
import dev.sessionlint.engine.FixLoop;
import dev.sessionlint.engine.LintResult;
import dev.sessionlint.engine.Linter;
import dev.sessionlint.fix.FileWriter;
import dev.sessionlint.fix.UnifiedDiff;
import dev.sessionlint.fix.WriteRefusedException;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.source.Projects;
import dev.sessionlint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies fixes for {@code --fix} and {@code --diff}, and remembers what came of it. */
final class Mending {
    private final CheckOptions options;
    private final Linter linter;
    private final PathNames names;
    private final StringBuilder diff = new StringBuilder();
    private int applied;
    private int files;

    Mending(CheckOptions options, Linter linter, Environment environment) {
        this.options = options;
        this.linter = linter;
        this.names = new PathNames(environment.workingDirectory());
    }

    /** What remains; for {@code --diff}, what would remain. */
    LintResult mend(LintResult result) {
        if (!options.fix() && !options.diff()) {
            return result;
        }
        Map<SourceFile, List<Finding>> byFile = new LinkedHashMap<>();
        result.findings()
                .forEach(finding -> byFile.computeIfAbsent(finding.file(), key -> new ArrayList<>())
                        .add(finding));
        List<Finding> remaining = new ArrayList<>();
        List<Failure> failures = new ArrayList<>(result.failures());
        byFile.forEach((file, findings) -> remaining.addAll(mend(file, findings, failures)));
        return new LintResult(remaining, failures, result.statistics());
    }

    private List<Finding> mend(SourceFile file, List<Finding> findings, List<Failure> failures) {
        FixLoop.Fixed fixed = FixLoop.fix(file, findings, options.unsafeFixes(), linter::lint);
        if (fixed.applied() == 0) {
            return fixed.findings();
        }
        if (options.diff()) {
            diff.append(UnifiedDiff.of(
                    names.name(file.path()), file.text(), fixed.file().text()));
        } else {
            try {
                new FileWriter(Projects.rootOf(file.path()))
                        .write(file, fixed.file().text());
            } catch (IOException e) {
                failures.add(new Failure(file.path(), null, null, "was not mended: " + reason(e)));
                return findings;
            }
        }
        applied += fixed.applied();
        files++;
        return fixed.findings();
    }

    private static String reason(IOException e) {
        return e instanceof WriteRefusedException ? String.valueOf(e.getMessage()) : e.toString();
    }

    /** How many fixes were applied, or would be. */
    int applied() {
        return applied;
    }

    /** How many files were changed, or would be. */
    int files() {
        return files;
    }

    /** The changes of all files, for {@code --diff}. */
    String diff() {
        return diff.toString();
    }
}
