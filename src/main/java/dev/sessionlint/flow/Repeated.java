package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithCondition;
import com.github.javaparser.ast.stmt.ForStmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The conditions that a body asks more than once, by their text: {@code if (own) open(); … if (own) close();}.
 *
 * <p>Only what reads names, literals and getters counts; two answers are taken to be the same until a variable of it
 * changes.
 */
final class Repeated {
    private static final Pattern GETTER =
            Pattern.compile("(?:is|has|get|can|should|supports|needs|use)[A-Z].*|equals|contains|size|length|isEmpty");

    private final Set<String> texts;

    private Repeated(Set<String> texts) {
        this.texts = texts;
    }

    static Repeated in(Node body) {
        Map<String, Integer> counts = new HashMap<>();
        body.walk(node -> {
            if (node instanceof NodeWithCondition<?> branch) {
                count(branch.getCondition(), counts);
            } else if (node instanceof ConditionalExpr choice) {
                count(choice.getCondition(), counts);
            } else if (node instanceof ForStmt loop) {
                loop.getCompare().ifPresent(condition -> count(condition, counts));
            }
        });
        Set<String> texts = new HashSet<>();
        counts.forEach((text, times) -> {
            if (times > 1) {
                texts.add(text);
            }
        });
        return new Repeated(texts);
    }

    private static void count(Expression condition, Map<String, Integer> counts) {
        if (condition instanceof EnclosedExpr enclosed) {
            count(enclosed.getInner(), counts);
        } else if (condition instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            count(unary.getExpression(), counts);
        } else if (condition instanceof BinaryExpr binary
                && (binary.getOperator() == BinaryExpr.Operator.AND
                        || binary.getOperator() == BinaryExpr.Operator.OR)) {
            count(binary.getLeft(), counts);
            count(binary.getRight(), counts);
        } else if (isPure(condition)) {
            counts.merge(text(condition), 1, Integer::sum);
        }
    }

    /** The text under which a condition is kept, if the body asks it more than once; {@code a != b} as {@code a == b}. */
    Optional<String> key(Expression condition) {
        return isPure(condition) ? Optional.of(text(condition)).filter(texts::contains) : Optional.empty();
    }

    /** Whether a condition is the opposite of its key. */
    static boolean isNegated(Expression condition) {
        return condition instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    }

    private static String text(Expression condition) {
        return condition instanceof BinaryExpr binary && isNegated(condition)
                ? binary.getLeft() + " == " + binary.getRight()
                : condition.toString();
    }

    private static boolean isPure(Expression expression) {
        if (expression instanceof NameExpr || expression instanceof LiteralExpr || expression instanceof ThisExpr) {
            return true;
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return isPure(enclosed.getInner());
        }
        if (expression instanceof FieldAccessExpr access) {
            return isPure(access.getScope());
        }
        if (expression instanceof BinaryExpr binary) {
            return isPure(binary.getLeft()) && isPure(binary.getRight());
        }
        if (expression instanceof UnaryExpr unary) {
            return switch (unary.getOperator()) {
                case PREFIX_DECREMENT, PREFIX_INCREMENT, POSTFIX_DECREMENT, POSTFIX_INCREMENT -> false;
                default -> isPure(unary.getExpression());
            };
        }
        return expression instanceof MethodCallExpr call
                && GETTER.matcher(call.getNameAsString()).matches()
                && call.getScope().map(Repeated::isPure).orElse(true)
                && call.getArguments().stream().allMatch(Repeated::isPure);
    }
}
