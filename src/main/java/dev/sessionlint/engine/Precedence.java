package dev.sessionlint.engine;

import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which findings of one file stay where several say the same. */
final class Precedence {
    private Precedence() {}

    private record Place(String rule, int anchor) {}

    private record Same(String rule, TextRange range, String message) {}

    /**
     * Drops findings of rules that give way to another rule which reported the same place, and all but the first of
     * equal findings.
     *
     * @param findings those of one file
     * @param rules the rules that reported them
     */
    static List<Finding> apply(List<Finding> findings, List<Rule> rules) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> stronger = new HashMap<>();
        rules.forEach(rule -> stronger.put(rule.metadata().id(), rule.metadata().yieldsTo()));
        Set<Place> reported = new HashSet<>();
        findings.forEach(finding -> reported.add(new Place(finding.rule(), finding.anchor())));
        Set<Same> seen = new HashSet<>();
        return findings.stream()
                .filter(finding -> stronger.getOrDefault(finding.rule(), List.of()).stream()
                        .noneMatch(other -> reported.contains(new Place(other, finding.anchor()))))
                .filter(finding -> seen.add(new Same(finding.rule(), finding.range(), finding.message())))
                .toList();
    }
}
