package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.builtin.BuiltInRules;
import dev.sessionlint.testing.Fixture;
import dev.sessionlint.testing.FixtureLaws;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every rule; all rules of the rule's category run. */
class FixtureTest {
    private static final Path TESTDATA = Path.of("testdata");

    static Stream<Arguments> cases() {
        assertThat(BuiltInRules.all()).isNotEmpty();
        return BuiltInRules.all().stream()
                .flatMap(rule -> Fixture.allIn(TESTDATA.resolve(rule.metadata().id())).stream()
                        .map(fixture -> Arguments.of(
                                Named.of(fixture.name(), fixture),
                                rule.metadata().category())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Fixture fixture, String category, @TempDir Path folder) {
        List<Rule> rules = BuiltInRules.all().stream()
                .filter(rule -> rule.metadata().category().equals(category))
                .toList();
        new FixtureLaws(fixture, rules, folder).hold();
    }
}
