package dev.sessionlint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which: the table of the design. */
class ArchitectureTest {
    private static final String ROOT = "dev.sessionlint.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sessionlint");

    /** Every package may use what is {@code source}; the parser and the JDK are open to all. */
    @ParameterizedTest
    @CsvSource({
        "source, ''",
        "fix, source",
        "library, source",
        "index, source library",
        "flow, source library index",
        "rule, source fix library index flow",
        "rule.builtin.., source fix library index flow rule",
        "config, source library rule",
        "engine, source fix library index flow rule config",
        "filter, source rule",
        "report, source fix rule engine",
    })
    void aPackageUsesOnlyThoseBelow(String name, String below) {
        String own = ROOT + name;
        String[] allowed = Stream.concat(
                        Stream.of(own),
                        Stream.of(below.split(" ", -1))
                                .filter(other -> !other.isEmpty())
                                .map(other -> ROOT + other))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.sessionlint..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(List.of("flow", "filter").contains(name))
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES).isNotEmpty();
        classes()
                .should()
                .resideInAnyPackage(Stream.of(
                                "source",
                                "fix",
                                "library",
                                "index",
                                "flow",
                                "rule",
                                "rule.builtin..",
                                "config",
                                "engine",
                                "filter",
                                "report",
                                "cli")
                        .map(ROOT::concat)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void onlyGitStartsAProcess() {
        noClasses()
                .that(not(nameMatching("dev\\.sessionlint\\.source\\.Git(\\$.*)?")))
                .should()
                .dependOnClassesThat(assignableTo(ProcessBuilder.class).or(assignableTo(Process.class)))
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(CLASSES);
    }

    @Test
    void onlyMainExits() {
        noClasses()
                .that(not(nameMatching("dev\\.sessionlint\\.cli\\.Main")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sessionlint.cli")
                // Runs in the build, not in the tool.
                .and(not(nameMatching("dev\\.sessionlint\\.library\\.ModelCompiler")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocliAndTheLoggers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sessionlint.cli")
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli..", "org.slf4j..", "ch.qos.logback.."))
                .check(CLASSES);
    }

    @Test
    void nothingGoesToTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
                .orShould()
                .dependOnClassesThat(assignableTo(java.net.Socket.class).or(assignableTo(java.net.URLConnection.class)))
                .check(CLASSES);
    }
}
