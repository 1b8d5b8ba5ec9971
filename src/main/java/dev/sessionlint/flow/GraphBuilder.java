package dev.sessionlint.flow;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.sessionlint.flow.Graph.EdgeKind;
import dev.sessionlint.flow.Graph.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the control-flow graph of one body: statements; {@link Expressions} does what stands in them. */
final class GraphBuilder {
    private final Pen pen;
    private final Routes routes;
    private final Expressions expressions;
    private final Cleanups cleanups;
    private final Throwing throwing;

    /** The labels before the statement that is built next. */
    private Set<String> labels = Set.of();

    private GraphBuilder(Throwing throwing, Cleanups cleanups, com.github.javaparser.ast.Node body) {
        Graph graph = new Graph(new Slots());
        this.cleanups = cleanups;
        this.throwing = throwing;
        this.pen = new Pen(graph);
        this.routes = new Routes(graph, throwing);
        this.expressions = new Expressions(pen, routes, throwing, this::switchBody, Repeated.in(body));
    }

    /** Tells which local variables are closed at the end of their block because an annotation says so. */
    interface Cleanups {
        boolean isClosedAtEnd(VariableDeclarationExpr declaration);
    }

    /**
     * The graph of a body.
     *
     * @param body a method, constructor, initialiser, lambda, or the variable that a field's initialiser fills
     */
    static Graph of(com.github.javaparser.ast.Node body, Throwing throwing, Cleanups cleanups) {
        GraphBuilder builder = new GraphBuilder(throwing, cleanups, body);
        builder.build(body);
        if (builder.pen.isLive()) {
            builder.routes.returnFrom(builder.pen.at());
        }
        return builder.pen.graph();
    }

    private void build(com.github.javaparser.ast.Node body) {
        if (body instanceof CallableDeclaration<?> callable) {
            parameters(callable.getParameters());
            if (callable instanceof MethodDeclaration method) {
                method.getBody().ifPresent(this::statements);
            } else if (callable instanceof ConstructorDeclaration constructor) {
                statements(constructor.getBody());
            }
        } else if (body instanceof CompactConstructorDeclaration compact) {
            compact.getParentNode()
                    .filter(RecordDeclaration.class::isInstance)
                    .ifPresent(record -> parameters(((RecordDeclaration) record).getParameters()));
            statements(compact.getBody());
        } else if (body instanceof InitializerDeclaration initializer) {
            statements(initializer.getBody());
        } else if (body instanceof LambdaExpr lambda) {
            parameters(lambda.getParameters());
            if (lambda.getExpressionBody().isPresent()) {
                Expression value = lambda.getExpressionBody().get();
                Operand operand = expressions.value(value);
                returned(operand, value);
            } else {
                statements(lambda.getBody().asBlockStmt());
            }
        } else if (body instanceof VariableDeclarator field) {
            field.getInitializer().ifPresent(value -> {
                Operand operand = expressions.value(value);
                if (pen.isLive()) {
                    pen.write(new Step.Store(operand, field.getNameAsString(), field));
                }
            });
        }
    }

    private void parameters(NodeList<Parameter> parameters) {
        parameters.forEach(parameter -> pen.declare(parameter, parameter.getNameAsString()));
    }

    private void returned(Operand value, com.github.javaparser.ast.Node site) {
        if (pen.isLive()) {
            routes.returnFrom(pen.write(new Step.Return(value, site)));
            pen.lift();
        }
    }

    private void statements(BlockStmt block) {
        statements(block.getStatements(), 0);
    }

    private void statements(NodeList<Statement> statements, int from) {
        for (int i = from; i < statements.size() && pen.isLive(); i++) {
            Statement statement = statements.get(i);
            statement(statement);
            if (statement instanceof ExpressionStmt expression
                    && expression.getExpression() instanceof VariableDeclarationExpr declaration
                    && cleanups.isClosedAtEnd(declaration)) {
                int rest = i + 1;
                int slot = pen.variable(declaration.getVariable(0).getNameAsString());
                closing(slot, declaration, () -> statements(statements, rest));
                return;
            }
        }
    }

    private void statement(Statement statement) {
        if (!pen.isLive()) {
            return;
        }
        Set<String> here = labels;
        labels = Set.of();
        if (statement instanceof BlockStmt block) {
            labelled(here, () -> scoped(() -> statements(block)));
        } else if (statement instanceof ExpressionStmt expression) {
            expressions.effect(expression.getExpression());
        } else if (statement instanceof IfStmt branch) {
            labelled(here, () -> branch(branch));
        } else if (statement instanceof TryStmt attempt) {
            labelled(here, () -> attempt(attempt));
        } else if (statement instanceof ReturnStmt leaving) {
            Operand value = leaving.getExpression().map(expressions::value).orElse(Operand.UNKNOWN);
            returned(value, leaving);
        } else if (statement instanceof ThrowStmt thrown) {
            raised(thrown);
        } else if (statement instanceof LabeledStmt labelled) {
            Set<String> all = new HashSet<>(here);
            all.add(labelled.getLabel().asString());
            labels = all;
            statement(labelled.getStatement());
        } else if (statement instanceof BreakStmt stop) {
            routes.breakTo(
                    pen.at(), stop.getLabel().map(label -> label.asString()).orElse(null));
            pen.lift();
        } else if (statement instanceof ContinueStmt next) {
            routes.continueTo(
                    pen.at(), next.getLabel().map(label -> label.asString()).orElse(null));
            pen.lift();
        } else if (statement instanceof YieldStmt yielded) {
            expressions.hand(yielded.getExpression());
        } else if (statement instanceof SwitchStmt choice) {
            Node after = pen.join();
            routes.enterTarget(here, false, false, after, null);
            switchBody(choice.getSelector(), choice.getEntries(), after);
            routes.exit();
            pen.moveTo(after);
        } else if (statement instanceof SynchronizedStmt guarded) {
            expressions.value(guarded.getExpression());
            labelled(here, () -> scoped(() -> statements(guarded.getBody())));
        } else if (statement instanceof ExplicitConstructorInvocationStmt other) {
            expressions.constructor(other);
        } else if (statement instanceof LocalClassDeclarationStmt local) {
            expressions.capture(local.getClassDeclaration(), local);
        } else {
            loop(statement, here);
        }
    }

    /** A label before what is no loop: only a labelled {@code break} means it. */
    private void labelled(Set<String> names, Runnable inner) {
        if (names.isEmpty()) {
            inner.run();
            return;
        }
        Node after = pen.join();
        routes.enterTarget(names, false, true, after, null);
        inner.run();
        routes.exit();
        pen.joinAt(after);
    }

    private void scoped(Runnable inner) {
        pen.openScope();
        inner.run();
        pen.closeScope();
    }

    private void branch(IfStmt branch) {
        Node then = pen.join();
        Node otherwise = pen.join();
        Node after = pen.join();
        expressions.condition(branch.getCondition(), then, otherwise);
        pen.moveTo(then);
        scoped(() -> statement(branch.getThenStmt()));
        pen.leadTo(after);
        pen.moveTo(otherwise);
        branch.getElseStmt().ifPresent(statement -> scoped(() -> statement(statement)));
        pen.leadTo(after);
        pen.moveTo(after);
    }

    private void raised(ThrowStmt thrown) {
        expressions.value(thrown.getExpression());
        if (pen.isLive()) {
            Node node = pen.write(new Step.Throw(thrown));
            routes.raise(node, typeOf(thrown));
            pen.lift();
        }
    }

    private static Thrown typeOf(ThrowStmt thrown) {
        Expression value = thrown.getExpression();
        if (value instanceof ObjectCreationExpr creation) {
            return Thrown.type(creation.getType().getNameAsString());
        }
        Optional<com.github.javaparser.ast.Node> around = thrown.getParentNode();
        while (around.isPresent() && value.isNameExpr()) {
            if (around.get() instanceof CatchClause clause
                    && clause.getParameter().getNameAsString().equals(value.toString())) {
                List<String> types = Throwing.types(clause);
                return types.size() == 1 ? Thrown.caught(types.get(0)) : Thrown.CALL;
            }
            around = around.get().getParentNode();
        }
        return Thrown.CALL;
    }

    private void attempt(TryStmt attempt) {
        boolean finishes = attempt.getFinallyBlock().isPresent();
        List<Node> ends = new ArrayList<>();
        Routes.Block block = finishes ? routes.enterFinishing() : null;
        List<Routes.Handler> handlers = new ArrayList<>();
        for (CatchClause clause : attempt.getCatchClauses()) {
            handlers.add(new Routes.Handler(clause, pen.join()));
        }
        if (!handlers.isEmpty()) {
            routes.enterCatching(handlers);
        }
        scoped(() -> resources(attempt, 0));
        pen.place().ifPresent(ends::add);
        if (!handlers.isEmpty()) {
            routes.exit();
        }
        for (Routes.Handler handler : handlers) {
            pen.moveTo(handler.entry());
            scoped(() -> {
                Parameter parameter = handler.clause().getParameter();
                pen.declare(parameter, parameter.getNameAsString());
                statements(handler.clause().getBody());
            });
            pen.place().ifPresent(ends::add);
        }
        if (block == null) {
            pen.lift();
            Node after = pen.join();
            ends.forEach(end -> Graph.link(end, after, EdgeKind.NEXT));
            pen.moveTo(ends.isEmpty() ? null : after);
        } else {
            finish(
                    block,
                    ends,
                    () -> scoped(() -> statements(attempt.getFinallyBlock().orElseThrow())));
        }
    }

    /** Builds the block of a {@code finally} and goes on behind it. */
    private void finish(Routes.Block block, List<Node> ends, Runnable inner) {
        Node after = routes.finish(ends);
        routes.exit();
        pen.moveTo(block.in());
        routes.enterWithin();
        inner.run();
        routes.exit();
        pen.leadTo(block.out());
        pen.moveTo(ends.isEmpty() ? null : after);
    }

    private void resources(TryStmt attempt, int from) {
        if (from == attempt.getResources().size()) {
            scoped(() -> statements(attempt.getTryBlock()));
            return;
        }
        Expression resource = attempt.getResources().get(from);
        int slot;
        if (resource instanceof VariableDeclarationExpr declaration) {
            expressions.effect(declaration);
            slot = pen.variable(declaration.getVariable(0).getNameAsString());
        } else {
            slot = expressions.slotOf(resource);
        }
        if (pen.isLive()) {
            closing(slot, resource, () -> resources(attempt, from + 1));
        }
    }

    /** What is closed after an inner part, however that ends. */
    private void closing(int slot, com.github.javaparser.ast.Node site, Runnable inner) {
        Routes.Block block = routes.enterFinishing();
        inner.run();
        List<Node> ends = new ArrayList<>();
        pen.place().ifPresent(ends::add);
        finish(block, ends, () -> {
            Node close = pen.write(new Step.CloseResource(slot, site));
            throwing.thrownByClosing(site).ifPresent(thrown -> routes.raise(close, thrown));
        });
    }

    private void loop(Statement statement, Set<String> names) {
        if (statement instanceof WhileStmt loop) {
            Node head = pen.join();
            Node body = pen.join();
            Node after = pen.join();
            pen.joinAt(head);
            expressions.condition(loop.getCondition(), body, after);
            body(loop.getBody(), names, body, after, head);
            pen.leadTo(head);
            pen.moveTo(after);
        } else if (statement instanceof DoStmt loop) {
            Node body = pen.join();
            Node test = pen.join();
            Node after = pen.join();
            pen.joinAt(body);
            body(loop.getBody(), names, body, after, test);
            pen.joinAt(test);
            expressions.condition(loop.getCondition(), body, after);
            pen.moveTo(after);
        } else if (statement instanceof ForStmt loop) {
            scoped(() -> forLoop(loop, names));
        } else if (statement instanceof ForEachStmt loop) {
            scoped(() -> forEach(loop, names));
        }
    }

    private void body(Statement body, Set<String> names, Node start, Node onBreak, Node onContinue) {
        routes.enterTarget(names, false, false, onBreak, onContinue);
        pen.moveTo(start);
        scoped(() -> statement(body));
        routes.exit();
    }

    private void forLoop(ForStmt loop, Set<String> names) {
        loop.getInitialization().forEach(expressions::effect);
        if (!pen.isLive()) {
            return;
        }
        Node head = pen.join();
        Node body = pen.join();
        Node update = pen.join();
        Node after = pen.join();
        pen.joinAt(head);
        if (loop.getCompare().isPresent()) {
            expressions.condition(loop.getCompare().get(), body, after);
        } else {
            pen.leadTo(body);
        }
        body(loop.getBody(), names, body, after, update);
        pen.joinAt(update);
        loop.getUpdate().forEach(expressions::effect);
        pen.leadTo(head);
        pen.moveTo(after);
    }

    private void forEach(ForEachStmt loop, Set<String> names) {
        Operand iterated = expressions.value(loop.getIterable());
        if (!pen.isLive()) {
            return;
        }
        VariableDeclarator variable = loop.getVariable().getVariable(0);
        int slot = pen.declare(variable, variable.getNameAsString());
        Node head = pen.join();
        Node body = pen.join();
        Node after = pen.join();
        pen.joinAt(head);
        Node test = pen.write(new Step.Test(new Condition.More(iterated, slot), loop));
        Graph.link(test, body, EdgeKind.TRUE);
        Graph.link(test, after, EdgeKind.FALSE);
        pen.moveTo(body);
        Node element = pen.write(new Step.Element(slot, iterated));
        body(loop.getBody(), names, element, after, head);
        pen.leadTo(head);
        pen.moveTo(after);
    }

    /** The entries of a switch, statement or expression; each ends at the target that was entered for it. */
    private void switchBody(
            Expression selector, NodeList<com.github.javaparser.ast.stmt.SwitchEntry> entries, Node after) {
        new SwitchBody(pen, expressions, this::statement).build(selector, entries, after);
    }
}
