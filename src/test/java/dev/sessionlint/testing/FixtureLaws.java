package dev.sessionlint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.engine.FixLoop;
import dev.sessionlint.engine.LintResult;
import dev.sessionlint.engine.Linter;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What holds for every fixture: exactly the marked findings, witnesses that begin at their findings and mark code, the
 * golden text after {@code --fix}, and the same whatever the line ends, the prefilter, the number of threads and the files that are named.
 */
public final class FixtureLaws {
    private final Fixture fixture;
    private final List<Rule> rules;
    private final Path folder;

    /** @param folder an empty folder for projects */
    public FixtureLaws(Fixture fixture, List<Rule> rules, Path folder) {
        this.fixture = fixture;
        this.rules = rules;
        this.folder = folder;
    }

    /** Asserts all of it. */
    public void hold() {
        FixtureProject project = new FixtureProject(folder.resolve("lf"), fixture.files(), rules);
        LintResult result = project.lint();
        assertMarked(fixture, project, result);
        assertWitnessed(fixture, project, result);
        assertMended(fixture, project, result);
        assertSameHoweverRun(project, result);

        Fixture twin = fixture.withCarriageReturns();
        FixtureProject twinProject = new FixtureProject(folder.resolve("crlf"), twin.files(), rules);
        LintResult twinResult = twinProject.lint();
        assertMarked(twin, twinProject, twinResult);
        assertWitnessed(twin, twinProject, twinResult);
        assertThat(witnesses(twinProject, twinResult))
                .as("%s: steps of witnesses", twin)
                .isEqualTo(witnesses(project, result));
        assertMended(twin, twinProject, twinResult);
    }

    private static void assertMarked(Fixture fixture, FixtureProject project, LintResult result) {
        assertThat(result.failures()).as("%s: failures", fixture).isEmpty();
        List<Mark> expected = fixture.marks();
        List<Mark> found = project.marks(result.findings());
        if (!found.equals(expected)) {
            throw new AssertionError(difference(fixture, expected, found, result.findings(), project));
        }
    }

    private static String difference(
            Fixture fixture, List<Mark> expected, List<Mark> found, List<Finding> findings, FixtureProject project) {
        StringBuilder text = new StringBuilder("\n").append(fixture).append('\n');
        for (Mark missing : without(expected, found)) {
            text.append("  not found:  ").append(missing).append('\n').append(line(fixture, missing));
        }
        List<Mark> surplus = without(found, expected);
        for (Finding finding : findings) {
            Mark mark = project.marks(List.of(finding)).get(0);
            if (surplus.remove(mark)) {
                text.append("  not marked: ").append(mark).append('\n').append(line(fixture, mark));
                text.append("              ").append(finding.message()).append('\n');
            }
        }
        return text.toString();
    }

    /** Takes each mark of the second list out of the first once. */
    private static List<Mark> without(List<Mark> marks, List<Mark> others) {
        List<Mark> left = new ArrayList<>(marks);
        others.forEach(left::remove);
        return left;
    }

    private static String line(Fixture fixture, Mark mark) {
        String text = fixture.files().getOrDefault(mark.path(), "");
        return "              "
                + text.lines().skip(mark.line() - 1L).findFirst().orElse("").strip() + "\n";
    }

    private static List<List<String>> witnesses(FixtureProject project, LintResult result) {
        return result.findings().stream().map(project::witness).toList();
    }

    private static void assertWitnessed(Fixture fixture, FixtureProject project, LintResult result) {
        for (Finding finding : result.findings()) {
            String told = fixture + ": witness of " + project.marks(List.of(finding));
            if (!finding.witness().isEmpty()) {
                WitnessStep first = finding.witness().get(0);
                assertThat(first.file()).as("%s: file of the first step", told).isEqualTo(finding.file());
                assertThat(first.range())
                        .as("%s: place of the first step", told)
                        .isEqualTo(finding.range());
            }
            assertThat(finding.witness()).as("%s: one step twice", told).doesNotHaveDuplicates();
            finding.witness().forEach(step -> assertWellFormed(told, step, fixture, project));
        }
    }

    /** A step marks code: something of its file that neither begins nor ends with blanks or a line's end. */
    private static void assertWellFormed(String told, WitnessStep step, Fixture fixture, FixtureProject project) {
        String text = step.file().text();
        assertThat(text)
                .as("%s: text of %s", told, step.file())
                .isEqualTo(fixture.files().get(project.path(step.file())));
        assertThat(step.range().end()).as("%s: end of a step", told).isLessThanOrEqualTo(text.length());
        String marked = step.range().of(text);
        assertThat(marked).as("%s: what a step marks", told).isNotEmpty().isEqualTo(marked.strip());
        assertThat(step.message()).as("%s: what a step says", told).isNotBlank().doesNotContainPattern("\\R");
    }

    private static void assertMended(Fixture fixture, FixtureProject project, LintResult result) {
        Map<String, String> expected = new TreeMap<>(fixture.files());
        expected.putAll(fixture.golden());
        Map<String, String> mended = new TreeMap<>(fixture.files());
        Linter linter = project.linter(1, true);
        Map<SourceFile, List<Finding>> byFile =
                result.findings().stream().collect(Collectors.groupingBy(Finding::file));
        byFile.forEach((file, findings) -> mended.put(
                project.path(file),
                FixLoop.fix(file, findings, false, linter::lint).file().text()));
        expected.forEach((path, text) -> assertThat(mended.get(path))
                .as("%s: %s after --fix", fixture, path)
                .isEqualTo(text));
    }

    private static void assertSameHoweverRun(FixtureProject project, LintResult result) {
        List<String> told = project.told(result.findings());
        assertThat(project.told(
                        project.linter(1, false).lint(project.javaFiles()).findings()))
                .as("without the prefilter")
                .isEqualTo(told);
        assertThat(project.told(
                        project.linter(4, true).lint(project.javaFiles()).findings()))
                .as("with four threads")
                .isEqualTo(told);
        List<String> oneByOne = new ArrayList<>();
        for (Path file : project.javaFiles()) {
            oneByOne.addAll(
                    project.told(project.linter(1, true).lint(List.of(file)).findings()));
        }
        assertThat(oneByOne).as("each file named alone").isEqualTo(told);
    }
}
