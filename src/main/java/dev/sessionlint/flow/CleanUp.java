package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.Set;

/** The calls that put things in order: nobody is blamed for a statement that is lost because one of them fails. */
final class CleanUp {
    /** Methods of java.sql.Connection that end its transaction or give it its settings back. */
    private static final Set<String> SETTLING = Set.of(
            "commit", "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation", "setSchema", "setCatalog");

    private CleanUp() {}

    /** Whether a call closes something, or settles the state of the connection in a {@code finally}. */
    static boolean includes(MethodCallExpr call) {
        return call.getNameAsString().equals("close")
                || (SETTLING.contains(call.getNameAsString()) && isInFinally(call));
    }

    private static boolean isInFinally(Node place) {
        Node child = place;
        Node parent = place.getParentNode().orElse(null);
        while (parent != null) {
            if (parent instanceof TryStmt attempt && attempt.getFinallyBlock().orElse(null) == child) {
                return true;
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return false;
    }
}
