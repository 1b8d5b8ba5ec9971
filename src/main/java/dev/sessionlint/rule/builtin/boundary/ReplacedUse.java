package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.Settings.Accessor;
import java.util.Optional;

/**
 * A use of a method that an accessor replaces.
 *
 * @param expression the call, creation or method reference
 * @param callee what it means
 * @param replaced the retired method, as configured
 * @param accessor what to use instead
 */
record ReplacedUse(Expression expression, Callee callee, MethodRef replaced, Accessor accessor) {
    /** The use that an expression is, if it is one outside db code and tests. */
    static Optional<ReplacedUse> of(Expression expression, RuleContext context) {
        Optional<String> name = methodName(expression);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Accessor accessor : context.settings().accessors()) {
            for (MethodRef replaced : accessor.replaces()) {
                if (!replaced.method().equals(name.get())) {
                    continue;
                }
                Optional<Callee> callee = context.sessions().callee(expression);
                if (callee.isPresent()
                        && context.sessions().means(callee.get(), name.get(), replaced)
                        && !context.code().isTest()
                        && !context.code().isDbByPlace(expression)
                        && !isInClassOf(accessor, expression, context)) {
                    return Optional.of(new ReplacedUse(expression, callee.get(), replaced, accessor));
                }
            }
        }
        return Optional.empty();
    }

    /** The accessor itself may well be made of what it replaces. */
    private static boolean isInClassOf(Accessor accessor, Expression expression, RuleContext context) {
        return context.types().typesAround(expression).stream()
                .anyMatch(type -> type.name().equals(accessor.method().type()));
    }

    private static Optional<String> methodName(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return Optional.of(call.getNameAsString());
        }
        if (expression instanceof MethodReferenceExpr reference) {
            String name = reference.getIdentifier();
            return Optional.of(name.equals("new") ? MethodRef.CONSTRUCTOR : name);
        }
        return expression instanceof ObjectCreationExpr ? Optional.of(MethodRef.CONSTRUCTOR) : Optional.empty();
    }
}
