package dev.sessionlint.config;

import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Glob;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the files below one {@code sessionlint.yml}, or for a project that has none.
 *
 * <p>Immutable. A rule's own entry goes before one for its category, and that before {@code all}, in whatever order
 * they are written; exclusions of all three add up.
 *
 * @param file the configuration file, absolute; null: the defaults
 * @param base the folder that globs are relative to, absolute
 * @param settings what rules may ask
 * @param rules what the file says of rules, by rule id, category or {@code all}
 * @param exclude files that are not reported on
 * @param testSources files that are test sources beside those found by the defaults
 * @param generated files that are generated beside those found by the defaults
 * @param encoding how files that are no UTF-8 are read; null: not said
 */
public record Config(
        @Nullable Path file,
        Path base,
        Settings settings,
        Map<String, RuleConfig> rules,
        List<Glob> exclude,
        List<Glob> testSources,
        List<Glob> generated,
        @Nullable Charset encoding,
        FailurePolicy onFailure) {
    /** The name that stands for all rules. */
    public static final String ALL = "all";

    public Config {
        rules = Map.copyOf(rules);
        exclude = List.copyOf(exclude);
        testSources = List.copyOf(testSources);
        generated = List.copyOf(generated);
    }

    /** The severity with which a rule reports. */
    public Severity severityOf(RuleMetadata rule) {
        return entries(rule)
                .map(RuleConfig::severity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(rule.severity());
    }

    /**
     * Whether a rule reports on a file.
     *
     * @param relativePath as {@link Glob#path} makes it of the base and the file
     */
    public boolean enabled(RuleMetadata rule, String relativePath) {
        return entries(rule).findFirst().map(RuleConfig::enabled).orElse(true)
                && entries(rule).noneMatch(entry -> Glob.anyMatches(entry.exclude(), relativePath));
    }

    /** The path of a file below the base, as the globs take it. */
    public String relative(Path absoluteFile) {
        return Glob.path(base, absoluteFile);
    }

    /** The entries that concern a rule, the most specific first. */
    private Stream<RuleConfig> entries(RuleMetadata rule) {
        return Stream.of(rule.id(), rule.category(), ALL).map(rules::get).filter(Objects::nonNull);
    }
}
