package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import dev.sessionlint.rule.RuleContext;
import java.util.List;

/** Tells which fields a container fills, and nobody else. */
final class Injection {
    private final RuleContext context;

    Injection(RuleContext context) {
        this.context = context;
    }

    /** Whether a container fills a field: it is marked, or all that is assigned to it comes in by marked methods. */
    boolean fills(FieldDeclaration field, VariableDeclarator variable, Node type) {
        if (variable.getInitializer()
                .filter(value -> !value.isNullLiteralExpr())
                .isPresent()) {
            return false;
        }
        List<AssignExpr> assignments =
                type.findAll(AssignExpr.class, assignment -> Assignments.isTo(variable.getNameAsString(), assignment));
        return (context.code().isInjected(field) || !assignments.isEmpty())
                && assignments.stream().allMatch(this::isInjected);
    }

    private boolean isInjected(AssignExpr assignment) {
        if (assignment.getValue().isNullLiteralExpr()) {
            return true;
        }
        Node around = assignment;
        while (around.getParentNode().isPresent() && !(around instanceof CallableDeclaration<?>)) {
            around = around.getParentNode().get();
        }
        String value = assignment.getValue().toString();
        return around instanceof CallableDeclaration<?> callable
                && context.code().isInjected(callable)
                && callable.getParameters().stream()
                        .anyMatch(parameter -> parameter.getNameAsString().equals(value));
    }
}
