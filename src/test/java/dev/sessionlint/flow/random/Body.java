package dev.sessionlint.flow.random;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body with a control flow of its own. */
final class Body implements Phrase {
    /** What a body belongs to. */
    enum Kind {
        METHOD(Construct.METHOD),
        CONSTRUCTOR(Construct.CONSTRUCTOR),
        INITIALIZER(Construct.INITIALIZER),
        COMPACT(Construct.COMPACT_CONSTRUCTOR),
        FIELD(Construct.FIELD_INITIALIZER),
        LAMBDA(Construct.LAMBDA_BODY),
        /** The method of an anonymous class. */
        RUN(Construct.ANONYMOUS_CLASS),
        LAMBDA_EXPRESSION(Construct.LAMBDA_EXPRESSION);

        private final Construct construct;

        Kind(Construct construct) {
            this.construct = construct;
        }

        /** Whether it is the value of an expression. */
        boolean isExpression() {
            return this == FIELD || this == LAMBDA_EXPRESSION;
        }
    }

    private static final String PARAMETERS =
            "(%1$s given, boolean flag, boolean other, int n, Object any, List<%1$s> all)";

    private final Kind kind;
    private final String name;
    private final boolean valued;
    private final List<Statement> statements;
    private final @Nullable Term term;
    private final List<Opening> openings;
    private final List<Body> nested;
    private Set<String> repeated = Set.of();

    /**
     * @param valued whether it returns a session or connection
     * @param statements of a body that is no expression
     * @param term of one that is
     * @param openings what it opens, without the bodies in it
     */
    Body(
            Kind kind,
            String name,
            boolean valued,
            List<Statement> statements,
            @Nullable Term term,
            List<Opening> openings,
            List<Body> nested) {
        this.kind = kind;
        this.name = name;
        this.valued = valued;
        this.statements = List.copyOf(statements);
        this.term = term;
        this.openings = List.copyOf(openings);
        this.nested = List.copyOf(nested);
    }

    List<Opening> openings() {
        return openings;
    }

    List<Body> nested() {
        return nested;
    }

    /** The conditions that it asks more than once; known once it is printed. */
    Set<String> repeated() {
        return repeated;
    }

    @Override
    public void print(Text text) {
        text.beginBody();
        String type = text.family().type();
        String parameters = PARAMETERS.formatted(type);
        switch (kind) {
            case METHOD ->
                text.put((valued ? type : "void") + " " + name + parameters + " throws Exception ")
                        .block(statements);
            case CONSTRUCTOR ->
                text.put("static class C_%1$s { C_%1$s%2$s throws Exception ".formatted(name, parameters))
                        .block(statements)
                        .put(" }");
            case INITIALIZER ->
                text.put("static class I_%1$s { I_%1$s() throws Exception {} ".formatted(name))
                        .block(statements)
                        .put(" }");
            case COMPACT ->
                text.put("record R_%1$s%2$s { R_%1$s ".formatted(name, parameters))
                        .block(statements)
                        .put(" }");
            case FIELD -> text.put("static " + type + " " + name + " = ");
            case RUN -> text.put("public void run() throws Exception ").block(statements);
            case LAMBDA -> text.put("() -> ").block(statements);
            case LAMBDA_EXPRESSION -> text.put("() -> ");
        }
        if (term != null) {
            text.put(term);
        }
        if (kind == Kind.FIELD) {
            text.put(";");
        }
        text.has(kind.construct);
        repeated = text.endBody();
    }

    void walk(Path path) {
        try {
            if (term == null) {
                statements.forEach(statement -> statement.walk(path));
            } else {
                Worth worth = term.eval(path);
                if (kind == Kind.LAMBDA_EXPRESSION) {
                    path.returns(worth);
                } else if (path.isOpen(worth)) {
                    path.handToField(name);
                    return;
                }
            }
            path.endsNormally();
        } catch (Jump.Return jump) {
            path.endsNormally();
        } catch (Jump.Raised raised) {
            path.endsByException();
        } catch (PathEnd end) {
            // What there was to see is seen.
        }
    }
}
