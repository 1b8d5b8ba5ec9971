package dev.sessionlint.engine;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.Prefilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A prefilter that was compiled beforehand, from what rules look for in all configurations.
 *
 * @param prefilter lets every file pass in which a clue of one of the rules stands
 * @param rules the ids of the rules
 * @param libraries the models that the clues come from; it says nothing for a configuration with others
 */
public record CompiledClues(Prefilter prefilter, Set<String> rules, Libraries libraries) {
    public CompiledClues {
        rules = Set.copyOf(rules);
    }

    /** Compiles the clues of rules; rules that look at every file may not be among them. */
    public static Prefilter compile(List<Rule> rules, Libraries libraries) {
        Set<Clue> clues = new HashSet<>();
        rules.forEach(rule -> clues.addAll(rule.clues(libraries)));
        return Prefilter.of(clues);
    }

    boolean covers(Rule rule, Libraries used) {
        return libraries == used && rules.contains(rule.metadata().id());
    }
}
