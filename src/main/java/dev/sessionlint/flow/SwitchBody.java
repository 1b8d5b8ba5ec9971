package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.sessionlint.flow.Graph.EdgeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds the entries of a {@code switch}. */
final class SwitchBody {
    private final Pen pen;
    private final Expressions expressions;
    private final Consumer<Statement> statements;

    SwitchBody(Pen pen, Expressions expressions, Consumer<Statement> statements) {
        this.pen = pen;
        this.expressions = expressions;
        this.statements = statements;
    }

    void build(Expression selector, NodeList<SwitchEntry> entries, Graph.Node after) {
        Operand selected = expressions.value(selector);
        if (!pen.isLive()) {
            return;
        }
        Graph.Node choice = pen.write(new Step.Join());
        boolean expression =
                selector.getParentNode().filter(SwitchExpr.class::isInstance).isPresent();
        boolean exhaustive = expression
                || entries.stream()
                        .anyMatch(
                                entry -> entry.isDefault() || entry.getLabels().isEmpty());
        pen.lift();
        pen.openScope();
        for (SwitchEntry entry : entries) {
            Graph.Node start = pen.join();
            boolean group = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
            if (group) {
                // What stands above falls through.
                pen.joinAt(start);
            }
            Graph.link(choice, start, EdgeKind.NEXT);
            pen.moveTo(start);
            if (!group) {
                pen.openScope();
            }
            guard(entry, choice, bind(entry, selected));
            if (group) {
                entry.getStatements().forEach(statements);
            } else {
                rule(entry, expression);
                pen.closeScope();
                if (pen.isLive()) {
                    pen.leadTo(after);
                }
            }
        }
        pen.closeScope();
        pen.leadTo(after);
        if (!exhaustive) {
            Graph.link(choice, after, EdgeKind.NEXT);
        }
    }

    /** Gives the variables of patterns their values and tells their slots. */
    private List<Integer> bind(SwitchEntry entry, Operand selected) {
        List<Integer> bound = new ArrayList<>();
        for (Expression label : entry.getLabels()) {
            if (label instanceof TypePatternExpr pattern) {
                // Null fits no pattern (JLS 14.11.2).
                int slot = pen.declare(pattern, pattern.getNameAsString());
                Graph.Node fits = pen.join();
                Graph.Node test =
                        pen.write(new Step.Test(new Condition.InstanceOf(selected, pattern.getType(), slot), pattern));
                Graph.link(test, fits, EdgeKind.TRUE);
                pen.moveTo(fits);
                bound.add(slot);
            } else if (label instanceof RecordPatternExpr record) {
                for (TypePatternExpr inner : record.findAll(TypePatternExpr.class)) {
                    int slot = pen.declare(inner, inner.getNameAsString());
                    pen.write(new Step.Assign(slot, Operand.UNKNOWN, (Node) inner));
                    bound.add(slot);
                }
            }
        }
        return bound;
    }

    /** Where a guard does not hold, another entry is tried; which one is left open. */
    private void guard(SwitchEntry entry, Graph.Node choice, List<Integer> bound) {
        if (entry.getGuard().isPresent() && pen.isLive()) {
            Graph.Node holds = pen.join();
            Graph.Node fails = pen.join();
            expressions.condition(entry.getGuard().get(), holds, fails);
            pen.moveTo(fails);
            pen.write(new Step.Forget(bound));
            pen.leadTo(choice);
            pen.moveTo(holds);
        }
    }

    private void rule(SwitchEntry entry, boolean expression) {
        List<Statement> statements = entry.getStatements();
        if (expression
                && entry.getType() == SwitchEntry.Type.EXPRESSION
                && statements.size() == 1
                && statements.get(0) instanceof ExpressionStmt value) {
            expressions.hand(value.getExpression());
            return;
        }
        statements.forEach(this.statements);
    }
}
