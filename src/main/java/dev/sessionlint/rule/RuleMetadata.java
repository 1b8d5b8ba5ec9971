package dev.sessionlint.rule;

import java.util.List;
import java.util.Set;

/**
 * What is known of a rule before it runs; its one-sentence summary is the first paragraph of its page.
 *
 * @param id unique, in lower case with hyphens; names the problem
 * @param category the group under which it can be selected: {@code boundary}
 * @param severity the severity unless the configuration gives another
 * @param yieldsTo ids of rules before which this one gives way where both report the same place
 * @param words identifiers one of which stands in every file that the rule can report on; empty: every file is read
 */
public record RuleMetadata(String id, String category, Severity severity, List<String> yieldsTo, Set<String> words) {
    public RuleMetadata {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a rule id: '" + id + "'");
        }
        yieldsTo = List.copyOf(yieldsTo);
        words = Set.copyOf(words);
    }
}
