package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registry, the pages and the cases belong together; what fails names the file to add. */
class BuiltInRulesTest {
    private static final Set<String> CATEGORIES = Set.of("boundary", "lifecycle", "reactive");

    private static List<String> ids() {
        assertThat(BuiltInRules.all()).isNotEmpty();
        return BuiltInRules.all().stream().map(rule -> rule.metadata().id()).toList();
    }

    @Test
    void idsAreUniqueAndSortedWithinTheirCategory() {
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(BuiltInRules.all().stream()
                        .map(rule -> rule.metadata().category() + " "
                                + rule.metadata().id()))
                .isSorted();
    }

    @Test
    void categoriesAreKnown() {
        ids();
        assertThat(BuiltInRules.all())
                .extracting(rule -> rule.metadata().category())
                .isSubsetOf(CATEGORIES);
    }

    @Test
    void noNameStandsForTwoThings() {
        assertThat(ids()).doesNotContainAnyElementsOf(CATEGORIES).doesNotContain("all");
    }

    @Test
    void rulesGiveWayToRulesThatThereAre() {
        assertThat(BuiltInRules.all().stream()
                        .map(Rule::metadata)
                        .map(RuleMetadata::yieldsTo)
                        .flatMap(List::stream))
                .isSubsetOf(ids());
    }

    @Test
    void everyRuleHasCases() throws IOException {
        for (String id : ids()) {
            Path folder = Path.of("testdata", id);
            assertThat(folder)
                    .as("cases of " + id + ": add a file or folder to " + folder)
                    .isNotEmptyDirectory();
        }
    }

    @Test
    void everyRuleIsNamedAfterItsClass() {
        ids();
        assertThat(BuiltInRules.all())
                .allSatisfy(rule -> assertThat(rule.getClass()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase(java.util.Locale.ROOT))
                        .isEqualTo(rule.metadata().id()));
    }

    @Test
    void everyFolderOfCasesAndEveryPageBelongsToARule() throws IOException {
        List<String> ids = ids();
        try (Stream<Path> folders = Files.list(Path.of("testdata"));
                Stream<Path> pages = Files.list(Path.of("rules"))) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName()))
                            .filter(name -> !name.startsWith("incident")))
                    .isSubsetOf(ids);
            assertThat(pages.map(page -> String.valueOf(page.getFileName()))
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .isSubsetOf(ids);
        }
    }
}
