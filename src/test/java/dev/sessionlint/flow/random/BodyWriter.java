package dev.sessionlint.flow.random;

import dev.sessionlint.flow.random.Simple.Call;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a body of the decisions that it is given. */
final class BodyWriter {
    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_DEPTH = 3;

    /** What stands in a block, and how often. The first is the simplest. */
    private enum Kind {
        CALL(9),
        DECLARE(9),
        CLOSE(24),
        USE(7),
        ASSIGN(9),
        HELP(8),
        STORE(4),
        FLAG(5),
        ASSERT(2),
        IF(16),
        LOOP(9),
        SWITCH(7),
        TRY(18),
        LABEL(4),
        BRACES(5),
        JUMP(10),
        RETURN(6),
        THROW(4),
        NESTED(9),
        CLEANUP(3),
        CHAIN(3);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    private static final List<Kind> KINDS = new ArrayList<>();

    static {
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.weight; i++) {
                KINDS.add(kind);
            }
        }
    }

    private final Choices choices;
    private final Family family;
    private final TermWriter terms;
    private final BlockWriter blocks;
    private int left;

    private BodyWriter(Choices choices, Family family) {
        this.choices = choices;
        this.family = family;
        this.terms = new TermWriter(choices, this);
        this.blocks = new BlockWriter(choices, family, terms, this);
    }

    static Body write(Choices choices, Family family, String name) {
        return new BodyWriter(choices, family).body(name);
    }

    private Body body(String name) {
        Body.Kind kind = switch (choices.below(20)) {
            case 16 -> Body.Kind.CONSTRUCTOR;
            case 17 -> Body.Kind.INITIALIZER;
            case 18 -> Body.Kind.COMPACT;
            case 19 -> Body.Kind.FIELD;
            default -> Body.Kind.METHOD;
        };
        left = MOST_STATEMENTS;
        boolean valued = kind == Body.Kind.METHOD && choices.percent(50);
        boolean returns = kind == Body.Kind.METHOD || kind == Body.Kind.CONSTRUCTOR;
        Scope scope = Scope.body(returns, valued, kind == Body.Kind.METHOD);
        if (kind == Body.Kind.FIELD) {
            Term term = terms.opened(scope, 0);
            return new Body(kind, name, false, List.of(), term, scope.collected.openings, scope.collected.bodies);
        }
        if (kind != Body.Kind.INITIALIZER) {
            scope.values.add(new Variable("given", kind == Body.Kind.COMPACT));
        }
        return body(kind, name, scope, 0);
    }

    /** A lambda or the method of an anonymous class, which opens for itself. */
    Body nested(Scope around, Body.Kind kind, int depth) {
        Scope scope = Scope.body(true, false, false);
        Body body;
        if (kind == Body.Kind.LAMBDA_EXPRESSION) {
            Term term = terms.opened(scope, depth);
            body = new Body(kind, "", false, List.of(), term, scope.collected.openings, scope.collected.bodies);
        } else {
            body = body(kind, "", scope, depth);
        }
        around.collected.bodies.add(body);
        return body;
    }

    private Body body(Body.Kind kind, String name, Scope scope, int depth) {
        List<Statement> statements = new ArrayList<>();
        if (choices.percent(80)) {
            statements.add(terms.declaration(scope, depth));
        }
        statements.addAll(statements(scope, depth, depth == 0 ? 6 : 3));
        boolean ends =
                !statements.isEmpty() && statements.get(statements.size() - 1).endsBlock();
        for (Variable variable : ends ? List.<Variable>of() : scope.values) {
            if (choices.percent(35)) {
                statements.add(new Simple.Close(new Terms.Named(variable)));
            }
        }
        if (!ends && scope.valued) {
            statements.add(new Jumps.Return(choices.percent(50) ? terms.term(scope, depth) : new Terms.Null()));
        }
        return new Body(kind, name, scope.valued, statements, null, scope.collected.openings, scope.collected.bodies);
    }

    Block block(Scope scope, int depth) {
        Scope inner = scope.inner();
        return new Block(statements(inner, depth, 3), inner.declared);
    }

    List<Statement> statements(Scope scope, int depth, int most) {
        List<Statement> statements = new ArrayList<>();
        int count = choices.below(most) + choices.below(2);
        while (statements.size() < count && left > 0) {
            left--;
            Statement statement = statement(scope, depth);
            statements.add(statement);
            if (statement.endsBlock()) {
                break;
            }
        }
        return statements;
    }

    private Statement statement(Scope scope, int depth) {
        Kind kind = choices.oneOf(KINDS);
        Statement made = depth < MOST_DEPTH ? compound(kind, scope, depth) : null;
        if (made == null) {
            made = simple(kind, scope, depth);
        }
        return made == null ? call() : made;
    }

    private @Nullable Statement compound(Kind kind, Scope scope, int depth) {
        return switch (kind) {
            case IF -> blocks.branch(scope, depth);
            case LOOP -> blocks.loop(scope, depth);
            case SWITCH -> blocks.choice(scope, depth);
            case TRY -> blocks.attempt(scope, depth);
            case LABEL -> blocks.labelled(scope, depth);
            case BRACES -> {
                boolean guarded = choices.percent(50);
                Block block = block(scope, depth + 1);
                yield guarded ? new Control.Synchronized(block) : new Control.Braces(block);
            }
            case NESTED -> nested(scope, depth);
            case CLEANUP -> {
                Scope inner = scope.inner();
                Variable variable = terms.fresh(true);
                Term term = terms.opened(inner, depth);
                inner.values.add(variable);
                inner.declared.add(variable);
                Statement cleanup = new Tries.Cleanup(variable, term, statements(inner, depth + 1, 3));
                yield new Control.Braces(new Block(List.of(cleanup), inner.declared));
            }
            default -> null;
        };
    }

    private Statement nested(Scope scope, int depth) {
        List<Variable> fixed = scope.fixed();
        int form = choices.below(6);
        if (form > 1 && !fixed.isEmpty()) {
            return new Nested.Capture(
                    choices.oneOf(List.of(Nested.Form.values())),
                    choices.oneOf(fixed),
                    choices.percent(50),
                    terms.name("Local"));
        }
        boolean anonymous = choices.percent(40);
        return form == 0
                ? new Nested.Supplier(nested(scope, Body.Kind.LAMBDA_EXPRESSION, depth + 1))
                : new Nested.Inner(nested(scope, anonymous ? Body.Kind.RUN : Body.Kind.LAMBDA, depth + 1), anonymous);
    }

    private Statement call() {
        return new Call(choices.percent(60) ? Call.Kind.WORK : Call.Kind.LOG);
    }

    private @Nullable Statement simple(Kind kind, Scope scope, int depth) {
        return switch (kind) {
            case CALL -> call(scope);
            case DECLARE -> terms.declaration(scope, depth);
            case CLOSE -> close(scope);
            case USE -> scope.values.isEmpty() ? null : new Simple.Use(named(scope));
            case ASSIGN -> assignment(scope, depth);
            case HELP -> help(scope, depth);
            case STORE -> store(scope);
            case FLAG -> flag(scope, depth);
            case ASSERT -> new Simple.Assertion(terms.question(scope, MOST_DEPTH));
            case JUMP -> jump(scope);
            case RETURN -> returning(scope, depth);
            case THROW -> thrown(scope);
            case CHAIN -> {
                Term opened = terms.opening(scope);
                yield choices.percent(50) ? new Simple.Use(opened) : new Simple.Dropped(opened);
            }
            default -> null;
        };
    }

    private Statement call(Scope scope) {
        return new Call(
                switch (choices.below(10)) {
                    case 0, 1 -> Call.Kind.LOG;
                    case 5 -> scope.outermost ? Call.Kind.INCREMENT : Call.Kind.LOG;
                    case 6 -> scope.outermost ? Call.Kind.DECREMENT : Call.Kind.LOG;
                    case 4 -> Call.Kind.DECLARED;
                    case 7 -> Call.Kind.FAIL;
                    case 8 -> choices.percent(50) ? Call.Kind.EXIT : Call.Kind.WORK;
                    default -> Call.Kind.WORK;
                });
    }

    private Term named(Scope scope) {
        return new Terms.Named(choices.oneOf(scope.values));
    }

    @Nullable
    Statement close(Scope scope) {
        if (scope.values.isEmpty()) {
            return null;
        }
        Variable variable = choices.oneOf(scope.values);
        Statement close = new Simple.Close(new Terms.Named(variable));
        if (!choices.percent(30)) {
            return close;
        }
        // The idiom: `if (s != null) s.close();`
        return new Control.If(terms.guard(scope, variable), new Block(List.of(close), List.of()), null);
    }

    private @Nullable Statement assignment(Scope scope, int depth) {
        List<Variable> targets = new ArrayList<>(scope.assignable());
        if (targets.isEmpty() || choices.percent(15)) {
            targets = List.of(Variable.HELD);
        }
        Variable target = choices.oneOf(targets);
        String prefix = target.isField() && scope.outermost && choices.percent(50) ? "this." : "";
        return new Simple.Assignment(target, terms.term(scope, depth), prefix);
    }

    private @Nullable Statement help(Scope scope, int depth) {
        int which = choices.below(5);
        if (which == 4) {
            return new Simple.Dropped(new Terms.Given(terms.variable(scope)));
        }
        Term argument = choices.percent(80) && !scope.values.isEmpty() ? named(scope) : terms.term(scope, depth);
        return switch (which) {
            case 0 -> new Simple.Lent(argument);
            case 1 -> new Simple.ClosedByHelper(argument, true);
            case 2 -> new Simple.ClosedByHelper(argument, false);
            default -> new Simple.Kept(argument, choices.oneOf(List.of(Simple.Kept.Keeper.values())));
        };
    }

    private @Nullable Statement store(Scope scope) {
        if (scope.values.isEmpty()) {
            return null;
        }
        Term value = named(scope);
        return choices.percent(40)
                ? new Simple.Assignment(Variable.HELD, value, "")
                : new Simple.Stored(value, choices.percent(50));
    }

    private Statement flag(Scope scope, int depth) {
        Question question =
                choices.percent(50) ? new Questions.Literal(choices.percent(50)) : terms.question(scope, depth);
        List<Variable> assignable =
                scope.flags.stream().filter(flag -> !flag.isFixed()).toList();
        if (!assignable.isEmpty() && choices.percent(40)) {
            return new Simple.FlagAssignment(choices.oneOf(assignable), question, false);
        }
        Variable flag = new Variable(terms.name("b"), false);
        scope.flags.add(flag);
        return new Simple.FlagAssignment(flag, question, true);
    }

    @Nullable
    Statement jump(Scope scope) {
        List<Jumps.To> possible = new ArrayList<>();
        boolean plainBreak = false;
        boolean plainContinue = false;
        for (Scope.Target target : scope.targets) {
            plainBreak = plainBreak || target.plain();
            plainContinue = plainContinue || target.loop();
            if (target.label() != null) {
                possible.add(new Jumps.To(false, target.label()));
                if (target.loop()) {
                    possible.add(new Jumps.To(true, target.label()));
                }
            }
        }
        if (plainBreak) {
            possible.add(0, new Jumps.To(false, null));
        }
        if (plainContinue) {
            possible.add(0, new Jumps.To(true, null));
        }
        if (possible.isEmpty()) {
            return null;
        }
        // Labels are there to be meant.
        List<Jumps.To> labelled =
                possible.stream().filter(jump -> jump.label() != null).toList();
        return choices.oneOf(labelled.isEmpty() || choices.percent(50) ? possible : labelled);
    }

    @Nullable
    Statement returning(Scope scope, int depth) {
        if (!scope.returns) {
            return null;
        }
        return new Jumps.Return(scope.valued ? terms.term(scope, depth) : null);
    }

    Statement thrown(Scope scope) {
        Scope.Caught caught = scope.caught;
        if (caught != null && choices.percent(50)) {
            return new Jumps.Rethrow(caught.name(), caught.type());
        }
        List<Class<? extends Throwable>> types = new ArrayList<>(
                List.of(IllegalStateException.class, RuntimeException.class, Exception.class, AssertionError.class));
        if (family == Family.JDBC) {
            types.add(java.sql.SQLException.class);
        }
        return new Jumps.Throw(choices.oneOf(types));
    }
}
