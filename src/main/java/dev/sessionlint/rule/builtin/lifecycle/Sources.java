package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.index.Variable;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.source.Surroundings;
import java.util.Optional;

/** Tells whether two calls name different factories: data sources, session factories. */
final class Sources {
    private final RuleContext context;

    Sources(RuleContext context) {
        this.context = context;
    }

    /** Whether what is opened from one factory is released to another. */
    boolean differ(Opening opening, MethodCallExpr release) {
        if (opening.evidence() != Opening.Evidence.MODEL || !(opening.site() instanceof MethodCallExpr call)) {
            return false;
        }
        Variable from = factory(call).orElse(null);
        Variable to = factory(release).orElse(null);
        if (from instanceof Variable.Field one && to instanceof Variable.Field other) {
            return one.owner().equals(other.owner())
                    && !one.field().name().equals(other.field().name())
                    && isFixed(one.field().name(), call)
                    && isFixed(other.field().name(), call);
        }
        return from instanceof Variable.Parameterised one
                && to instanceof Variable.Parameterised other
                && one.parameter() != other.parameter()
                && isFixed(one.parameter().getNameAsString(), call)
                && isFixed(other.parameter().getNameAsString(), call);
    }

    /** The only argument that is a factory, if it is a variable. */
    private Optional<Variable> factory(MethodCallExpr call) {
        Expression found = null;
        for (Expression argument : call.getArguments()) {
            boolean factory = context.types()
                    .of(argument)
                    .flatMap(context.sessions()::factory)
                    .isPresent();
            if (factory && found != null) {
                return Optional.empty();
            }
            found = factory ? argument : found;
        }
        if (found instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
            return context.types().variable(access.getNameAsString(), call).filter(Variable.Field.class::isInstance);
        }
        return found instanceof NameExpr name
                ? context.types().variable(name.getNameAsString(), name)
                : Optional.empty();
    }

    /** Whether nothing but a constructor assigns to a name in the file. */
    private static boolean isFixed(String name, Node place) {
        return place.findCompilationUnit()
                .filter(unit ->
                        unit.findAll(AssignExpr.class, assignment -> Assignments.isTo(name, assignment)).stream()
                                .allMatch(assignment -> Surroundings.memberAround(assignment)
                                        .filter(ConstructorDeclaration.class::isInstance)
                                        .isPresent()))
                .isPresent();
    }
}
