package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;

/** What assignments assign to. */
final class Assignments {
    private Assignments() {}

    /** Whether an assignment is to a variable or field of a name, of this object or another. */
    static boolean isTo(String name, AssignExpr assignment) {
        Expression target = assignment.getTarget();
        return target instanceof FieldAccessExpr access
                ? access.getNameAsString().equals(name)
                : target.toString().equals(name);
    }
}
