package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.engine.LintResult;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.builtin.BuiltInRules;
import dev.sessionlint.testing.Fixture;
import dev.sessionlint.testing.FixtureProject;
import dev.sessionlint.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of rules have one form, and what they show is so. */
class RulePagesTest {
    static Stream<String> rules() {
        assertThat(BuiltInRules.all()).isNotEmpty();
        return BuiltInRules.all().stream().map(rule -> rule.metadata().id());
    }

    private static RulePage page(String id) throws IOException {
        Path file = Path.of("rules", id + ".md");
        assertThat(file).as("the page of " + id + ": add " + file).exists();
        return new RulePage(id, Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasItsSections(String id) throws IOException {
        assertThat(page(id).headings())
                .containsExactly("# " + id, "## Why", "## Bad", "## Good", "## Options", "## Fix", "## Known limits");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void beginsWithOneSentenceOnOneLine(String id) throws IOException {
        String first = page(id).summary().lines().findFirst().orElse("");
        assertThat(first).endsWith(".").hasSizeLessThan(160);
        assertThat(first.substring(0, first.length() - 1)).doesNotContain(". ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsBadIsFound(String id, @TempDir Path folder) throws IOException {
        Fixture bad = page(id).project("## Bad");
        FixtureProject project = new FixtureProject(folder, bad.files(), rulesOfCategory(id));
        LintResult result = project.lint();
        assertThat(result.failures()).isEmpty();
        assertThat(project.marks(result.findings())).isEqualTo(bad.marks());
        assertThat(bad.marks())
                .as("marks of " + bad)
                .anyMatch(mark -> mark.rule().equals(id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsGoodIsNot(String id, @TempDir Path folder) throws IOException {
        Fixture good = page(id).project("## Good");
        FixtureProject project = new FixtureProject(folder, good.files(), rulesOfCategory(id));
        assertThat(project.javaFiles()).as("Java blocks of " + good).isNotEmpty();
        LintResult result = project.lint();
        assertThat(result.failures()).isEmpty();
        assertThat(project.marks(result.findings())).isEqualTo(good.marks());
    }

    private static List<Rule> rulesOfCategory(String id) {
        String category = BuiltInRules.all().stream()
                .filter(rule -> rule.metadata().id().equals(id))
                .findFirst()
                .orElseThrow()
                .metadata()
                .category();
        return BuiltInRules.all().stream()
                .filter(rule -> rule.metadata().category().equals(category))
                .toList();
    }
}
