package dev.sessionlint.flow.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two kinds of {@code switch}, as statement and as expression. Which entry is taken is not remembered. */
final class Switches {
    private Switches() {}

    private static Text head(Text text, String selector) {
        return text.put("switch (" + selector + ") {").in();
    }

    /** {@code case 1:} and what stands behind it, which goes on into the next group unless it jumps. */
    record Group(String label, List<Statement> statements) implements Phrase {
        Group {
            statements = List.copyOf(statements);
        }

        @Override
        public void print(Text text) {
            text.put(label).put(":").in().statements(statements).out();
        }

        boolean fallsThrough() {
            return statements.isEmpty()
                    || !statements.get(statements.size() - 1).endsBlock();
        }
    }

    private static void printGroups(Text text, List<Group> groups) {
        head(text, "n").statements(groups).out().next().put("}").has(Construct.SWITCH_OF_GROUPS);
        if (groups.stream().limit(groups.size() - 1).anyMatch(Group::fallsThrough)) {
            text.has(Construct.FALL_THROUGH);
        }
    }

    private static void walkGroups(Path path, List<Group> groups, int from) {
        for (Group group : groups.subList(from, groups.size())) {
            group.statements().forEach(statement -> statement.walk(path));
        }
    }

    private static boolean hasDefault(List<Group> groups) {
        return groups.stream().anyMatch(group -> group.label().equals("default"));
    }

    record Groups(List<Group> groups, List<Variable> declared) implements Statement {
        Groups {
            groups = List.copyOf(groups);
            declared = List.copyOf(declared);
        }

        @Override
        public void print(Text text) {
            printGroups(text, groups);
            if (!hasDefault(groups)) {
                text.has(Construct.SWITCH_WITHOUT_DEFAULT);
            }
        }

        @Override
        public void walk(Path path) {
            int from = path.choose(hasDefault(groups) ? groups.size() : groups.size() + 1);
            if (from == groups.size()) {
                return;
            }
            try {
                walkGroups(path, groups, from);
                path.forget(declared);
            } catch (Jump.To jump) {
                if (!jump.isPlainBreak()) {
                    throw jump;
                }
            }
        }
    }

    /** An expression of groups, each of which yields or throws in the end. */
    record GroupsTerm(List<Group> groups) implements Term {
        GroupsTerm {
            groups = List.copyOf(groups);
        }

        @Override
        public void print(Text text) {
            printGroups(text, groups);
            text.has(Construct.SWITCH_EXPRESSION);
        }

        @Override
        public Worth eval(Path path) {
            try {
                walkGroups(path, groups, path.choose(groups.size()));
            } catch (Jump.Yield yield) {
                return yield.worth();
            }
            throw new IllegalStateException("a switch expression without a value");
        }
    }

    /**
     * {@code case 1 -> …}
     *
     * @param pattern the variable of a type pattern; null: the label is a constant
     * @param guard null: there is none
     * @param statement a block, a throw, a call; null for a value
     * @param term the value of an expression's rule; null for a statement
     */
    record Rule(
            String label,
            @Nullable Variable pattern,
            @Nullable Question guard,
            @Nullable Statement statement,
            @Nullable Term term)
            implements Phrase {
        @Override
        public void print(Text text) {
            text.put(label);
            if (pattern != null) {
                text.put(" " + pattern).has(Construct.PATTERN_LABEL);
            }
            if (guard != null) {
                text.put(" when ").put(guard).has(Construct.GUARD);
            }
            text.put(" -> ");
            if (term != null) {
                text.put(term).put(";");
            } else if (statement != null) {
                text.put(statement);
                if (statement instanceof Jumps.Throw) {
                    text.has(Construct.RULE_THAT_THROWS);
                }
            }
        }
    }

    private static void printRules(Text text, String selector, List<Rule> rules) {
        head(text, selector).statements(rules).out().next().put("}").has(Construct.SWITCH_OF_RULES);
    }

    /**
     * The rule that is taken: by chance, but null fits no pattern, a guard has to hold, and the value that is followed
     * fits its own type. Null goes where nothing fits.
     */
    private static @Nullable Rule chosen(Path path, @Nullable Variable selector, List<Rule> rules) {
        Worth selected = selector == null ? Worth.UNKNOWN : path.of(selector);
        for (Rule rule : rules) {
            if (rule.label().equals("default")) {
                return rule;
            }
            if (rule.pattern() == null) {
                if (path.chooses()) {
                    return rule;
                }
            } else if (selected != Worth.NULL && (selected == Worth.FOLLOWED || path.chooses())) {
                if (selector != null && selected == Worth.UNKNOWN) {
                    path.learn(selector, Worth.PRESENT);
                    selected = Worth.PRESENT;
                }
                path.assign(rule.pattern(), selected);
                if (rule.guard() == null || rule.guard().holds(path)) {
                    return rule;
                }
                path.forget(List.of(rule.pattern()));
            }
        }
        return null;
    }

    /** @param selector the variable whose patterns are asked for; null: the number */
    record Rules(@Nullable Variable selector, List<Rule> rules) implements Statement {
        Rules {
            rules = List.copyOf(rules);
        }

        @Override
        public void print(Text text) {
            printRules(text, selector == null ? "n" : selector.name(), rules);
            if (rules.stream().noneMatch(rule -> rule.label().equals("default"))) {
                text.has(Construct.SWITCH_WITHOUT_DEFAULT);
            }
        }

        @Override
        public void walk(Path path) {
            Rule rule = chosen(path, selector, rules);
            if (rule == null || rule.statement() == null) {
                return;
            }
            try {
                rule.statement().walk(path);
                if (rule.pattern() != null) {
                    path.forget(List.of(rule.pattern()));
                }
            } catch (Jump.To jump) {
                if (!jump.isPlainBreak()) {
                    throw jump;
                }
            }
        }
    }

    record RulesTerm(List<Rule> rules) implements Term {
        RulesTerm {
            rules = List.copyOf(rules);
        }

        @Override
        public void print(Text text) {
            printRules(text, "n", rules);
            text.has(Construct.SWITCH_EXPRESSION);
        }

        @Override
        public Worth eval(Path path) {
            Rule rule = chosen(path, null, rules);
            if (rule == null) {
                throw new IllegalStateException("a switch expression without a default");
            }
            if (rule.term() != null) {
                return rule.term().eval(path);
            }
            try {
                if (rule.statement() != null) {
                    rule.statement().walk(path);
                }
            } catch (Jump.Yield yield) {
                return yield.worth();
            }
            throw new IllegalStateException("a rule without a value");
        }
    }
}
