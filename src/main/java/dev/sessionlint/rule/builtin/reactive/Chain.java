package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operators that are applied, one upon the other, to the carrier of an opened session. */
final class Chain {
    private static final Pattern CLOSES =
            Pattern.compile("(?i).*(?:close|release|dispose|terminat|cleanup|usingWhen).*");

    private final RuleContext context;
    private final List<MethodCallExpr> operators = new ArrayList<>();
    private final Expression whole;

    Chain(Expression opened, RuleContext context) {
        this.context = context;
        Expression value = opened;
        while (true) {
            Node parent = value.getParentNode().orElse(value);
            if (parent instanceof EnclosedExpr enclosed) {
                value = enclosed;
            } else if (parent instanceof MethodCallExpr call && isReceiver(value, call)) {
                operators.add(call);
                value = call;
            } else if (parent instanceof MethodCallExpr call && carriesOn(call)) {
                value = call;
            } else {
                break;
            }
        }
        this.whole = value;
    }

    private static boolean isReceiver(Expression value, MethodCallExpr call) {
        return call.getScope().filter(scope -> scope == value).isPresent();
    }

    /** {@code Mono.from(…)}: the same in another carrier. */
    private boolean carriesOn(MethodCallExpr call) {
        return model(call)
                .map(ModelMethod::result)
                .filter(result -> result.type() instanceof TypeSource.ArgumentContent)
                .isPresent();
    }

    /** Whether an operator works with the session, and nothing in the chain closes it or takes it on. */
    boolean consumesWithoutClosing() {
        if (operators.isEmpty() || closes()) {
            return false;
        }
        boolean dropped = whole.getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .flatMap(Node::getParentNode)
                .filter(around -> !(around instanceof LambdaExpr))
                .isPresent();
        boolean looked = false;
        for (MethodCallExpr operator : operators) {
            ModelMethod method = model(operator).orElse(null);
            if (method == null) {
                return false;
            }
            ModelMethod.Callback callback = method.callback();
            if (callback != null && !worksWith(operator, callback)) {
                return false;
            }
            looked |= callback != null;
            if (callback != null && isEnd(method)) {
                return true;
            }
            if (callback == null && !operator.getArguments().isEmpty() && !keepsValue(method)) {
                return false;
            }
        }
        return looked && dropped;
    }

    private Optional<ModelMethod> model(MethodCallExpr call) {
        return context.sessions().callee(call).map(Callee::model);
    }

    /** Whether what comes out of an operator is no longer the session: a transformation, a subscription. */
    private static boolean isEnd(ModelMethod method) {
        return !keepsValue(method);
    }

    private static boolean keepsValue(ModelMethod method) {
        ModelMethod.Result result = method.result();
        return result != null
                && (result.type() instanceof TypeSource.Receiver || result.type() instanceof TypeSource.TypeArgument);
    }

    /** Whether a lambda calls methods of the session and does nothing else with it. */
    private boolean worksWith(MethodCallExpr operator, ModelMethod.Callback callback) {
        if (callback.argument() >= operator.getArguments().size()
                || !(operator.getArgument(callback.argument()) instanceof LambdaExpr lambda)
                || lambda.getParameters().isEmpty()) {
            return false;
        }
        String session = lambda.getParameter(0).getNameAsString();
        List<NameExpr> uses = lambda.getBody()
                .findAll(NameExpr.class, name -> name.getNameAsString().equals(session));
        return !uses.isEmpty()
                && uses.stream().allMatch(this::isCalled)
                && lambda.findFirst(
                                MethodReferenceExpr.class,
                                reference -> reference.getScope().toString().equals(session))
                        .isEmpty();
    }

    private boolean isCalled(NameExpr use) {
        return use.getParentNode()
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> isReceiver(use, call) && !lends(call))
                .isPresent();
    }

    /** {@code unwrap}: the session under another type. */
    private boolean lends(MethodCallExpr call) {
        return model(call)
                .map(ModelMethod::result)
                .filter(result ->
                        result.ownership() == Ownership.LENDS && result.type() instanceof TypeSource.ClassArgument)
                .isPresent();
    }

    private boolean closes() {
        return whole.findFirst(
                                MethodCallExpr.class,
                                call -> CLOSES.matcher(call.getNameAsString()).matches())
                        .isPresent()
                || whole.findFirst(
                                MethodReferenceExpr.class,
                                reference -> CLOSES.matcher(reference.getIdentifier())
                                        .matches())
                        .isPresent();
    }
}
