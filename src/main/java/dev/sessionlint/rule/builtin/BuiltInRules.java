package dev.sessionlint.rule.builtin;

import dev.sessionlint.rule.Rule;
import java.util.List;

/** The rules that ship with the tool: the one list. */
public final class BuiltInRules {
    private BuiltInRules() {}

    /** All of them, by category and name. */
    public static List<Rule> all() {
        return List.of();
    }
}
