package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Publishers that nobody can subscribe to, because their value goes nowhere. */
final class DroppedPublisher {
    /** Functions whose result nobody sees. */
    private static final Set<String> WITHOUT_RESULT = Set.of(
            "java.lang.Runnable",
            "java.util.function.Consumer",
            "java.util.function.BiConsumer",
            "io.smallrye.mutiny.tuples.Functions$TriConsumer");

    private final RuleContext context;

    DroppedPublisher(RuleContext context) {
        this.context = context;
    }

    /** Whether a call that hands out a publisher, or a reference to its method, stands where the publisher is dropped. */
    boolean is(Expression publisher) {
        if (publisher.isMethodReferenceExpr()) {
            return isWithoutResult(publisher);
        }
        Expression value = whole(publisher);
        Node parent = value.getParentNode().orElse(value);
        if (parent instanceof ExpressionStmt statement) {
            return !(statement.getParentNode().orElse(statement) instanceof LambdaExpr lambda)
                    || isWithoutResult(lambda);
        }
        return parent instanceof VariableDeclarator variable && isNeverUsed(variable);
    }

    /** The publisher with what is built upon it and is lazy itself: brackets, {@code Mono.from(…)}, operators. */
    private Expression whole(Expression inner) {
        Expression value = inner;
        while (true) {
            Node parent = value.getParentNode().orElse(value);
            if (parent instanceof EnclosedExpr enclosed) {
                value = enclosed;
            } else if (parent instanceof MethodCallExpr call
                    && ReactiveTypes.isLazy(call, context)
                    && isOperator(call, value)) {
                value = call;
            } else {
                return value;
            }
        }
    }

    /** An operator of the value, or a static method of a carrier that takes the value in: {@code Mono.when(…)}. */
    private boolean isOperator(MethodCallExpr call, Expression value) {
        if (call.getScope().filter(scope -> scope == value).isPresent()) {
            return true;
        }
        return context.sessions()
                .callee(call)
                .filter(callee -> callee.onType() && callee.model() != null)
                .isPresent();
    }

    private boolean isWithoutResult(Expression function) {
        Node parent = function.getParentNode().orElse(function);
        if (parent instanceof VariableDeclarator variable) {
            return context.types()
                    .of(variable.getType())
                    .map(JavaType::name)
                    .filter(WITHOUT_RESULT::contains)
                    .isPresent();
        }
        if (!(parent instanceof MethodCallExpr call)) {
            return false;
        }
        return context.sessions()
                .callee(call)
                .filter(callee -> takesOnlyWithoutResult(callee, call, function))
                .isPresent();
    }

    /** Where an overload takes a function with a result, a call that has one means that overload (JLS 15.12.2.5). */
    private static boolean takesOnlyWithoutResult(Callee callee, MethodCallExpr call, Expression argument) {
        ModelMethod method = callee.model();
        ModelType owner = callee.modelOwner();
        if (method == null || owner == null) {
            return false;
        }
        return owner.methods().stream()
                .filter(other -> other.name().equals(method.name()) && other.isStatic() == method.isStatic())
                .filter(other -> other.parameters() == null
                        || other.parameters().size() == call.getArguments().size())
                .allMatch(other -> parameter(other, call, argument)
                        .filter(WITHOUT_RESULT::contains)
                        .isPresent());
    }

    private static Optional<String> parameter(ModelMethod method, MethodCallExpr call, Expression argument) {
        List<String> parameters = method.parameters();
        for (int i = 0; parameters != null && i < parameters.size(); i++) {
            if (call.getArgument(i) == argument) {
                return Optional.of(parameters.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isNeverUsed(VariableDeclarator variable) {
        Optional<Node> declaration = variable.getParentNode().filter(VariableDeclarationExpr.class::isInstance);
        Optional<Node> block = declaration
                .flatMap(Node::getParentNode)
                .flatMap(Node::getParentNode)
                .filter(BlockStmt.class::isInstance);
        return block.isPresent()
                && block.get()
                        .findFirst(
                                NameExpr.class, name -> name.getNameAsString().equals(variable.getNameAsString()))
                        .isEmpty();
    }
}
