package dev.sessionlint.flow.random;

import dev.sessionlint.flow.random.Scope.Caught;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the statements that have statements in them. */
final class BlockWriter {
    private static final int MOST_NESTED = 3;

    private final Choices choices;
    private final Family family;
    private final TermWriter terms;
    private final BodyWriter bodies;

    BlockWriter(Choices choices, Family family, TermWriter terms, BodyWriter bodies) {
        this.choices = choices;
        this.family = family;
        this.terms = terms;
        this.bodies = bodies;
    }

    private @Nullable String label() {
        return choices.percent(50) ? terms.name("l") : null;
    }

    Statement branch(Scope scope, int depth) {
        Scope then = scope.inner();
        Question question;
        if (choices.percent(10)) {
            Variable bound = terms.fresh(true);
            question = new Questions.IsInstance(terms.variable(scope), family.type(), bound);
            then.values.add(bound);
            scope.declared.add(bound);
        } else {
            question = terms.question(scope, 0);
        }
        Block first = bodies.block(then, depth + 1);
        return new Control.If(question, first, choices.percent(40) ? bodies.block(scope, depth + 1) : null);
    }

    Statement loop(Scope scope, int depth) {
        String label = label();
        Scope inside = scope.target(label, true, true);
        int kind = choices.below(8);
        // The condition turns with the loop.
        Question question = kind < 4 ? terms.question(inside, 1) : new Questions.Literal(true);
        if (kind < 6) {
            Block body = turning(inside, depth);
            return switch (kind) {
                case 0, 1 -> new Control.While(label, question, body);
                case 2, 3 -> new Control.Do(label, question, body);
                case 4 -> new Control.For(label, terms.name("i"), body);
                default -> new Control.For(label, null, body);
            };
        }
        Variable variable = terms.fresh(true);
        Term only = kind == 7 ? new Terms.Named(terms.variable(scope)) : null;
        inside.values.add(variable);
        return new Control.ForEach(label, variable, only, turning(inside, depth));
    }

    /** The body of a loop, often with a jump. */
    private Block turning(Scope inside, int depth) {
        Block body = bodies.block(inside, depth + 1);
        if (depth < 2 && !body.endsBlock() && choices.percent(25)) {
            body = body.with(loop(inside, depth + 1));
        }
        Statement jump = choices.percent(40) ? bodies.jump(inside) : null;
        if (jump == null || body.endsBlock()) {
            return body;
        }
        return body.with(
                choices.percent(60)
                        ? new Control.If(terms.question(inside, 1), new Block(List.of(jump), List.of()), null)
                        : jump);
    }

    Statement labelled(Scope scope, int depth) {
        String label = terms.name("l");
        Scope inside = scope.target(label, false, false);
        return new Control.Labelled(
                label,
                switch (choices.below(4)) {
                    case 0 -> bodies.block(inside, depth + 1);
                    case 1 -> branch(inside, depth);
                    case 2 -> attempt(inside, depth);
                    default -> choice(inside, depth);
                });
    }

    Statement choice(Scope around, int depth) {
        Scope scope = around.target(null, false, true);
        int count = 1 + choices.below(2);
        boolean complete = choices.percent(50);
        return switch (choices.below(5)) {
            case 0, 1 -> groups(scope, depth, count, complete);
            case 2, 3 -> {
                List<Switches.Rule> rules = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    rules.add(rule("case " + i, null, null, scope, depth));
                }
                if (complete) {
                    rules.add(rule("default", null, null, scope, depth));
                }
                yield new Switches.Rules(null, rules);
            }
            default -> patterns(scope, depth);
        };
    }

    private Statement groups(Scope scope, int depth, int count, boolean complete) {
        List<Variable> declared = new ArrayList<>();
        List<Switches.Group> groups = new ArrayList<>();
        for (int i = 0; i < count + (complete ? 1 : 0); i++) {
            Scope inner = scope.inner();
            List<Statement> statements = new ArrayList<>(bodies.statements(inner, depth + 1, 2));
            boolean ends = !statements.isEmpty()
                    && statements.get(statements.size() - 1).endsBlock();
            if (!ends && choices.percent(50)) {
                statements.add(new Jumps.To(false, null));
            }
            declared.addAll(inner.declared);
            groups.add(new Switches.Group(i == count ? "default" : "case " + i, statements));
        }
        return new Switches.Groups(groups, declared);
    }

    private Switches.Rule rule(
            String label, @Nullable Variable pattern, @Nullable Question guard, Scope scope, int depth) {
        Scope inner = scope.inner();
        if (pattern != null) {
            inner.values.add(pattern);
        }
        Statement statement = switch (choices.below(6)) {
            case 4 -> new Simple.Call(choices.percent(50) ? Simple.Call.Kind.WORK : Simple.Call.Kind.LOG);
            case 5 -> new Jumps.Throw(IllegalStateException.class);
            default -> bodies.block(inner, depth + 1);
        };
        return new Switches.Rule(label, pattern, guard, statement, null);
    }

    private Statement patterns(Scope scope, int depth) {
        Variable bound = terms.fresh(true);
        boolean own = choices.percent(50) && !scope.values.isEmpty();
        Variable selector = own ? choices.oneOf(scope.values) : new Variable("any", true);
        Question guard = own || choices.percent(50) ? new Questions.Unknown(false) : null;
        return new Switches.Rules(
                selector,
                List.of(
                        rule("case " + family.type(), bound, guard, scope, depth),
                        rule("default", null, null, scope, depth)));
    }

    Statement attempt(Scope scope, int depth) {
        Scope inside = scope.attempt();
        List<Tries.Resource> resources = resources(inside, depth);
        Block block = bodies.block(inside, depth + 1);
        Statement leaving = choices.percent(20) ? bodies.returning(inside, MOST_NESTED) : null;
        if (leaving != null && !block.endsBlock()) {
            block = block.with(leaving);
        }
        List<Tries.Clause> clauses = choices.percent(60) ? clauses(scope, depth) : List.of();
        boolean last = (clauses.isEmpty() && resources.isEmpty()) || choices.percent(35);
        return new Tries.Try(resources, block, clauses, last ? finishing(scope, depth) : null, scope.inTry);
    }

    private List<Tries.Resource> resources(Scope inside, int depth) {
        List<Tries.Resource> resources = new ArrayList<>();
        int count = choices.percent(35) ? 1 + choices.below(2) : 0;
        for (int i = 0; i < count; i++) {
            List<Variable> fixed = inside.fixed();
            if (!fixed.isEmpty() && choices.percent(40)) {
                resources.add(new Tries.Resource(choices.oneOf(fixed), null));
            } else {
                Variable variable = terms.fresh(true);
                resources.add(new Tries.Resource(variable, terms.opened(inside, depth + 1)));
                inside.values.add(variable);
            }
        }
        return resources;
    }

    private List<Tries.Clause> clauses(Scope scope, int depth) {
        List<Tries.Clause> clauses = new ArrayList<>();
        List<List<Class<? extends Throwable>>> types = new ArrayList<>();
        if (choices.percent(20)) {
            types.add(
                    family == Family.JDBC
                            ? List.of(java.sql.SQLException.class, RuntimeException.class)
                            : List.of(IllegalStateException.class, Error.class));
        }
        int from = types.isEmpty() ? 0 : 2;
        List<Class<? extends Throwable>> all = family.caught();
        int first = from + choices.below(all.size() - from);
        types.add(List.of(all.get(first)));
        if (first + 1 < all.size() && choices.percent(30)) {
            types.add(List.of(all.get(first + 1 + choices.below(all.size() - first - 1))));
        }
        for (List<Class<? extends Throwable>> caught : types) {
            String name = terms.name("e");
            Scope inside = scope.clause(new Caught(name, caught.size() == 1 ? caught.get(0) : null));
            Block block = bodies.block(inside, depth + 1);
            if (!block.endsBlock() && choices.percent(15)) {
                block = block.with(bodies.thrown(inside));
            }
            clauses.add(new Tries.Clause(caught, name, block));
        }
        return clauses;
    }

    private Block finishing(Scope scope, int depth) {
        Block block = bodies.block(scope, depth + 1);
        Statement close = choices.percent(50) ? bodies.close(scope) : null;
        if (close != null && !block.endsBlock()) {
            block = block.with(close);
        }
        if (block.endsBlock() || !choices.percent(30)) {
            return block;
        }
        Statement leaving = choices.percent(70) ? bodies.jump(scope) : bodies.returning(scope, MOST_NESTED);
        return leaving == null ? block : block.with(leaving);
    }
}
