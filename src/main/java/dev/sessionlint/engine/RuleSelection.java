package dev.sessionlint.engine;

import dev.sessionlint.config.Config;
import dev.sessionlint.config.RuleConfig;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that a run was asked for.
 *
 * <p>Rules are named by id, by category, or all together by {@code all}. What is ignored stays ignored, whatever is
 * selected. A rule that is selected by its id runs even where the configuration turns it off.
 */
public final class RuleSelection {
    private final List<Rule> rules;
    private final Set<String> byId;

    private RuleSelection(List<Rule> rules, Set<String> byId) {
        this.rules = List.copyOf(rules);
        this.byId = Set.copyOf(byId);
    }

    /** All of some rules, as far as the configuration has them on. */
    public static RuleSelection all(List<Rule> rules) {
        return new RuleSelection(rules, Set.of());
    }

    /**
     * Chooses among rules.
     *
     * @param select ids and categories; empty: all
     * @param ignore ids and categories
     * @throws IllegalArgumentException with a sentence if a name is unknown
     */
    public static RuleSelection of(List<Rule> rules, Collection<String> select, Collection<String> ignore) {
        Set<String> known = new LinkedHashSet<>();
        rules.forEach(rule -> known.addAll(names(rule.metadata())));
        known.add(Config.ALL);
        for (String name : Stream.concat(select.stream(), ignore.stream()).toList()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown rule '" + name + "'" + Nearest.suggestion(name, known));
            }
        }
        Set<String> selected = select.isEmpty() ? Set.of(Config.ALL) : Set.copyOf(select);
        Set<String> ignored = Set.copyOf(ignore);
        return new RuleSelection(
                rules.stream()
                        .filter(rule -> isNamed(rule.metadata(), selected) && !isNamed(rule.metadata(), ignored))
                        .toList(),
                selected);
    }

    private static boolean isNamed(RuleMetadata rule, Set<String> names) {
        return names(rule).stream().anyMatch(names::contains);
    }

    private static Set<String> names(RuleMetadata rule) {
        return new HashSet<>(List.of(rule.id(), rule.category(), Config.ALL));
    }

    /** The rules that were asked for, in the order of the registry. */
    public List<Rule> rules() {
        return rules;
    }

    /** The ids and categories that rules were selected by; empty: all were. */
    Set<String> byId() {
        return byId;
    }

    /**
     * The rules that report on a file.
     *
     * @param relativePath as {@link Config#relative} makes it
     */
    public List<Rule> rulesFor(Config config, String relativePath) {
        if (config.rules().isEmpty()) {
            return rules;
        }
        return rules.stream()
                .filter(rule -> config.enabled(rule.metadata(), relativePath)
                        || (byId.contains(rule.metadata().id()) && !isExcluded(config, rule.metadata(), relativePath)))
                .toList();
    }

    private static boolean isExcluded(Config config, RuleMetadata rule, String relativePath) {
        for (String name : names(rule)) {
            RuleConfig entry = config.rules().get(name);
            if (entry != null && Glob.anyMatches(entry.exclude(), relativePath)) {
                return true;
            }
        }
        return false;
    }
}
