package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.Set;

/** The places of tests that expect an exception. */
final class Provoked {
    private static final Set<String> ANNOUNCING = Set.of("expect", "expectMessage", "expectCause");

    private Provoked() {}

    /**
     * Whether a test expects what a place throws: in a {@code try} that catches something, or where the method says so
     * by its annotation or by the rule of JUnit 4.
     */
    static boolean is(Node place) {
        Node child = place;
        Node parent = place.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof BodyDeclaration<?>)) {
            if (parent instanceof TryStmt attempt
                    && !attempt.getCatchClauses().isEmpty()
                    && (child == attempt.getTryBlock() || attempt.getResources().contains(child))) {
                return true;
            }
            child = parent;
            parent = child.getParentNode().orElse(null);
        }
        return parent instanceof MethodDeclaration method
                && (method.getAnnotations().stream().anyMatch(Provoked::expects) || announces(method));
    }

    private static boolean expects(AnnotationExpr annotation) {
        return annotation.isNormalAnnotationExpr()
                && annotation.asNormalAnnotationExpr().getPairs().stream()
                        .anyMatch(pair -> pair.getNameAsString().startsWith("expected"));
    }

    private static boolean announces(MethodDeclaration method) {
        return method.findFirst(
                        MethodCallExpr.class,
                        call -> ANNOUNCING.contains(call.getNameAsString())
                                && call.getScope().isPresent()
                                && call.getArguments().size() == 1)
                .isPresent();
    }
}
