package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.Optional;

/** Whether a statement can complete normally (JLS 14.22); switches and labels are taken to. */
final class Completion {
    private Completion() {}

    /** Whether what stands behind a statement is never reached from it. */
    static boolean leaves(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return block.getStatements().getLast().filter(Completion::leaves).isPresent();
        }
        if (statement instanceof IfStmt branch) {
            return leaves(branch.getThenStmt())
                    && branch.getElseStmt().filter(Completion::leaves).isPresent();
        }
        if (statement instanceof TryStmt attempt) {
            return attempt.getFinallyBlock().filter(Completion::leaves).isPresent()
                    || (leaves(attempt.getTryBlock())
                            && attempt.getCatchClauses().stream().allMatch(clause -> leaves(clause.getBody())));
        }
        if (statement instanceof SynchronizedStmt guarded) {
            return leaves(guarded.getBody());
        }
        if (isLoop(statement)) {
            return isEndless(statement) && !isBroken(statement);
        }
        return statement instanceof ReturnStmt
                || statement instanceof ThrowStmt
                || statement instanceof BreakStmt
                || statement instanceof ContinueStmt
                || statement instanceof YieldStmt;
    }

    private static boolean isEndless(Statement loop) {
        if (loop instanceof ForEachStmt) {
            return false;
        }
        return loopCondition(loop)
                .map(condition -> condition.isBooleanLiteralExpr()
                        && condition.asBooleanLiteralExpr().getValue())
                .orElse(true);
    }

    /** The condition of a {@code while}, {@code do} or {@code for} loop, if the statement is one that has it. */
    static Optional<Expression> loopCondition(Statement statement) {
        if (statement instanceof WhileStmt loop) {
            return Optional.of(loop.getCondition());
        }
        if (statement instanceof DoStmt loop) {
            return Optional.of(loop.getCondition());
        }
        return statement instanceof ForStmt loop ? loop.getCompare() : Optional.empty();
    }

    /** Whether a {@code break} may end a loop; one with a label is taken to. */
    static boolean isBroken(Statement loop) {
        return loop.findFirst(
                        BreakStmt.class,
                        stop -> stop.getLabel().isPresent()
                                || target(stop).filter(ended -> ended == loop).isPresent())
                .isPresent();
    }

    private static Optional<Node> target(BreakStmt stop) {
        Optional<Node> around = stop.getParentNode();
        while (around.isPresent() && !isLoop(around.get()) && !(around.get() instanceof SwitchStmt)) {
            around = around.get().getParentNode();
        }
        return around;
    }

    private static boolean isLoop(Node node) {
        return node instanceof WhileStmt
                || node instanceof DoStmt
                || node instanceof ForStmt
                || node instanceof ForEachStmt;
    }
}
