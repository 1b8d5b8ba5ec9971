package dev.sessionlint.testing;

import dev.sessionlint.cli.Distribution;
import dev.sessionlint.config.Configs;
import dev.sessionlint.config.Tool;
import dev.sessionlint.engine.LintListener;
import dev.sessionlint.engine.LintResult;
import dev.sessionlint.engine.Linter;
import dev.sessionlint.engine.RuleSelection;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fixture laid out on disk, and the rules that run on it. */
public final class FixtureProject {
    private final Path root;
    private final List<Rule> rules;
    private final Tool tool;
    private final Map<String, String> files;

    /**
     * Writes the files of a project.
     *
     * @param root an empty folder
     */
    public FixtureProject(Path root, Map<String, String> files, List<Rule> rules) {
        this.root = root;
        this.rules = rules;
        this.files = files;
        this.tool = Distribution.tool(rules);
        try {
            // Marks the root as the top of a project, so that nothing above it counts.
            Files.createDirectories(root.resolve(".git"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files, sorted. */
    public List<Path> javaFiles() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .sorted()
                .map(root::resolve)
                .toList();
    }

    /** A linter with nothing remembered from before. */
    public Linter linter(int jobs, boolean prefilter) {
        return new Linter(new Configs(tool, null), RuleSelection.all(rules), jobs, prefilter, LintListener.NONE);
    }

    public LintResult lint() {
        return linter(1, true).lint(javaFiles());
    }

    /** The path of a file in the project. */
    public String path(SourceFile file) {
        return Glob.path(root, file.path());
    }

    /** Findings as marks, sorted. */
    public List<Mark> marks(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> new Mark(
                        path(finding.file()),
                        finding.file().lines().line(finding.range().start()),
                        finding.rule()))
                .sorted()
                .toList();
    }

    /** All that is said of findings, one line each, for comparing two runs. */
    public List<String> told(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> path(finding.file()) + " " + finding.range() + " " + finding.rule()
                        + " " + finding.severity() + " " + finding.message() + " " + finding.help() + " "
                        + finding.fix() + " " + witness(finding))
                .collect(Collectors.toList());
    }

    /** The steps of a finding's witness as {@code path:line:column-line:column message}. */
    public List<String> witness(Finding finding) {
        return finding.witness().stream()
                .map(step -> path(step.file())
                        + ":" + place(step.file(), step.range().start())
                        + "-" + place(step.file(), step.range().end())
                        + " " + step.message())
                .toList();
    }

    private static String place(SourceFile file, int offset) {
        return file.lines().line(offset) + ":" + file.lines().column(offset);
    }
}
