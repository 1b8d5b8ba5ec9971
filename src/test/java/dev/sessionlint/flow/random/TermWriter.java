package dev.sessionlint.flow.random;

import dev.sessionlint.flow.random.Questions.IsNull;
import java.util.ArrayList;
import java.util.List;

/** Makes the expressions and conditions of a body. */
final class TermWriter {
    private final Choices choices;
    private final BodyWriter bodies;
    private int names;

    TermWriter(Choices choices, BodyWriter bodies) {
        this.choices = choices;
        this.bodies = bodies;
    }

    /** A name that no other thing of the body has. */
    String name(String begin) {
        return begin + ++names;
    }

    Variable fresh(boolean fixed) {
        return new Variable(name("s"), fixed);
    }

    Opening opening(Scope scope) {
        Opening opening = new Opening(choices.percent(15), scope.inLoop);
        scope.collected.openings.add(opening);
        return opening;
    }

    Statement declaration(Scope scope, int depth) {
        boolean fixed = choices.percent(35);
        Term term = choices.percent(65) ? opening(scope) : term(scope, depth);
        Variable variable = fresh(fixed);
        scope.values.add(variable);
        scope.declared.add(variable);
        boolean tellsType = term instanceof Opening || term instanceof Terms.Given || term instanceof Terms.Cast;
        String style = tellsType && choices.percent(20) ? "var" : fixed ? "final " : "";
        return new Simple.Declaration(variable, term, style);
    }

    /** A variable that exists; the field if there is no other. */
    Variable variable(Scope scope) {
        return scope.values.isEmpty() || choices.percent(10) ? Variable.HELD : choices.oneOf(scope.values);
    }

    Term opened(Scope scope, int depth) {
        return choices.percent(25) ? term(scope, depth) : opening(scope);
    }

    Term term(Scope scope, int depth) {
        if (depth > 4) {
            return new Terms.Null();
        }
        return switch (choices.below(24)) {
            case 0, 1, 2 -> new Terms.Null();
            case 3, 4, 5, 6, 7, 8 -> new Terms.Named(variable(scope));
            case 9, 10 -> new Terms.Cast(plain(scope));
            case 11 -> new Terms.Enclosed(plain(scope));
            case 12, 13 -> new Terms.Given(variable(scope));
            case 14, 15, 16 ->
                new Terms.Choice(question(scope, depth + 1), term(scope, depth + 2), term(scope, depth + 2));
            case 17, 18 -> choice(scope, depth + 2);
            case 19 -> assigned(scope);
            default -> opening(scope);
        };
    }

    private Term plain(Scope scope) {
        return choices.percent(50) ? opening(scope) : new Terms.Named(variable(scope));
    }

    private Term assigned(Scope scope) {
        List<Variable> targets = scope.assignable();
        return targets.isEmpty() ? plain(scope) : new Terms.Assigned(choices.oneOf(targets), plain(scope));
    }

    private Term choice(Scope around, int depth) {
        Scope scope = around.yielding();
        int count = 1 + choices.below(2);
        if (choices.percent(40)) {
            List<Switches.Group> groups = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                groups.add(new Switches.Group("case " + i, yielding(scope, depth, choices.percent(60))));
            }
            groups.add(new Switches.Group("default", yielding(scope, depth, true)));
            return new Switches.GroupsTerm(groups);
        }
        List<Switches.Rule> rules = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            String label = i == count ? "default" : "case " + i;
            rules.add(
                    switch (choices.below(4)) {
                        case 0, 1 -> new Switches.Rule(label, null, null, null, term(scope, depth));
                        case 2 ->
                            new Switches.Rule(
                                    label, null, null, new Block(yielding(scope, depth, true), List.of()), null);
                        default ->
                            new Switches.Rule(label, null, null, new Jumps.Throw(IllegalStateException.class), null);
                    });
        }
        return new Switches.RulesTerm(rules);
    }

    /** Statements behind which a value is yielded. */
    private List<Statement> yielding(Scope scope, int depth, boolean ends) {
        Scope inner = scope.inner();
        List<Statement> statements = new ArrayList<>();
        if (choices.percent(40)) {
            statements.add(new Simple.Call(choices.percent(50) ? Simple.Call.Kind.WORK : Simple.Call.Kind.LOG));
        }
        if (choices.percent(20) && !inner.values.isEmpty()) {
            statements.add(new Simple.Close(new Terms.Named(choices.oneOf(inner.values))));
        }
        if (ends) {
            statements.add(new Jumps.Yield(term(inner, depth)));
        }
        return statements;
    }

    /** A condition that goes before the closing of a variable. */
    Question guard(Scope scope, Variable variable) {
        return switch (choices.below(6)) {
            case 0, 1, 2 -> new IsNull(variable, choices.oneOf(List.of(IsNull.Form.values())));
            case 3 -> new Questions.IsOpen(variable);
            case 4 -> new Questions.Not(new Questions.IsOpen(variable));
            default -> question(scope, 2);
        };
    }

    Question question(Scope scope, int depth) {
        int kind = choices.below(depth > 2 ? 22 : 30);
        return switch (kind) {
            case 0, 1, 2, 3 -> new Questions.Flag(choices.oneOf(scope.flags));
            case 4 -> {
                Variable flag = choices.oneOf(scope.flags);
                yield new Questions.FlagCompared(flag, choices.percent(50), choices.percent(50), choices.percent(50));
            }
            case 5, 6, 7, 8 -> new IsNull(variable(scope), choices.oneOf(List.of(IsNull.Form.values())));
            case 9, 10 -> new Questions.IsOpen(variable(scope));
            case 11 -> new Questions.Literal(choices.percent(50));
            case 12 -> instance(scope);
            case 13, 14 -> new Questions.IsSame(variable(scope), variable(scope), choices.percent(50));
            case 15, 16 -> new Questions.Repeatable("n > " + choices.below(2));
            case 17 -> new Questions.Repeatable("isBusy()");
            case 18, 19, 20 -> new Questions.Unknown(false);
            case 21 -> new Questions.Unknown(true);
            case 22, 23 -> new Questions.Not(question(scope, depth + 1));
            case 24, 25 -> new Questions.Both(true, question(scope, depth + 1), question(scope, depth + 1));
            case 26, 27 -> new Questions.Both(false, question(scope, depth + 1), question(scope, depth + 1));
            case 28 ->
                new Questions.Choice(
                        question(scope, depth + 1), question(scope, depth + 1), question(scope, depth + 1));
            default -> {
                List<Variable> targets = scope.assignable();
                yield targets.isEmpty()
                        ? new Questions.Unknown(false)
                        : new Questions.IsAssignedNull(
                                new Terms.Assigned(choices.oneOf(targets), plain(scope)), choices.percent(50));
            }
        };
    }

    private Question instance(Scope scope) {
        return new Questions.IsInstance(variable(scope), "AutoCloseable", null);
    }

    Body nested(Scope scope, Body.Kind kind, int depth) {
        return bodies.nested(scope, kind, depth);
    }
}
