package dev.sessionlint.engine;

import dev.sessionlint.config.Config;
import dev.sessionlint.config.Configs;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.Prefilter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tells for each file what is to be done with it; shared by all threads. */
final class LintPlans {
    private final Configs configs;
    private final RuleSelection selection;
    private final boolean prefilter;
    private final ConcurrentMap<Key, Prefilter> prefilters = new ConcurrentHashMap<>();

    LintPlans(Configs configs, RuleSelection selection, boolean prefilter) {
        this.configs = configs;
        this.selection = selection;
        this.prefilter = prefilter;
    }

    /**
     * What is to be done with a file.
     *
     * @param config what holds for it
     * @param rules those that report on it; none where the file is excluded
     * @param excluded whether the configuration leaves it out
     */
    record Plan(Config config, List<Rule> rules, boolean excluded) {}

    Plan planFor(Path file) {
        Config config = configs.forFile(file);
        if (config.exclude().isEmpty() && config.rules().isEmpty()) {
            return new Plan(config, selection.rules(), false);
        }
        String path = config.relative(file);
        return Glob.anyMatches(config.exclude(), path)
                ? new Plan(config, List.of(), true)
                : new Plan(config, selection.rulesFor(config, path), false);
    }

    Prefilter prefilterFor(Plan plan) {
        return prefilter
                ? prefilters.computeIfAbsent(new Key(plan.config().settings(), plan.rules()), LintPlans::compile)
                : Prefilter.everything();
    }

    private static Prefilter compile(Key key) {
        Set<String> words = new HashSet<>();
        for (Rule rule : key.rules()) {
            Set<String> ofRule = rule.words(key.settings());
            if (ofRule.isEmpty()) {
                return Prefilter.everything();
            }
            words.addAll(ofRule);
        }
        return Prefilter.of(words);
    }

    private record Key(Settings settings, List<Rule> rules) {}
}
