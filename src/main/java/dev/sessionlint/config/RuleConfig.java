package dev.sessionlint.config;

import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Glob;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration says of one rule, one category or all rules.
 *
 * @param enabled false for {@code off}
 * @param severity null if the rule keeps its own
 * @param exclude files on which it does not report
 */
public record RuleConfig(boolean enabled, @Nullable Severity severity, List<Glob> exclude) {
    public RuleConfig {
        exclude = List.copyOf(exclude);
    }

    /** This entry where a file farther away has one for the same name: severities replace, exclusions add up. */
    RuleConfig over(RuleConfig farther) {
        return new RuleConfig(
                enabled,
                severity == null ? farther.severity : severity,
                Stream.concat(farther.exclude.stream(), exclude.stream())
                        .distinct()
                        .toList());
    }
}
