package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The loops that run once for each element of some data: over collections, iterators, counters and streams. Loops that
 * go round for another reason are none: workers, retries, tenants, chunks.
 */
final class DataLoops {
    private static final String ITERABLE = "java.lang.Iterable";
    private static final String STREAM = "java.util.stream.BaseStream";
    private static final Set<String> EACH = Set.of("forEach", "forEachOrdered");
    private static final Set<String> ADVANCES = Set.of(
            "hasNext", "hasNextLine", "hasMoreElements", "hasMoreTokens", "next", "readLine", "poll", "pop", "isEmpty");
    /** Fewer rounds than this are attempts. */
    private static final int MANY = 11;

    private final RuleContext context;

    DataLoops(RuleContext context) {
        this.context = context;
    }

    /** The innermost loop in whose body a session is opened, if it runs once for each element of some data. */
    Optional<Node> around(Expression opened) {
        Node child = opened;
        Node parent = opened.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof BodyDeclaration<?>) && !opensSeldom(parent, child)) {
            Node body = child;
            if (parent instanceof LambdaExpr lambda) {
                return Optional.of(parent)
                        .filter(loop -> isOverData(lambda)
                                && !LoopPurpose.of(loop, body, opened).isOther());
            }
            Optional<Boolean> overData = isOverData(parent, child);
            if (overData.isPresent()) {
                return Optional.of(parent)
                        .filter(loop -> overData.get()
                                && !LoopPurpose.of(loop, body, opened).isOther());
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** What opens again only when something failed, was lost, or is not there yet. */
    private static boolean opensSeldom(Node parent, Node child) {
        if (parent instanceof IfStmt branch) {
            return child != branch.getCondition() && LoopPurpose.isOccasional(branch.getCondition());
        }
        return parent instanceof CatchClause
                || (parent instanceof ConditionalExpr choice
                        && child != choice.getCondition()
                        && LoopPurpose.isOccasional(choice.getCondition()));
    }

    /** Whether a statement in whose body a place lies goes over data; empty if it is no loop around the place. */
    private static Optional<Boolean> isOverData(Node parent, Node child) {
        if (parent instanceof ForEachStmt loop) {
            return child == loop.getBody() ? Optional.of(true) : Optional.empty();
        }
        if (parent instanceof ForStmt loop) {
            return child == loop.getBody() ? Optional.of(isOverData(loop)) : Optional.empty();
        }
        if (parent instanceof WhileStmt loop) {
            return Optional.of(child == loop.getBody() && advances(loop.getCondition(), loop.getBody()));
        }
        if (parent instanceof DoStmt loop) {
            return Optional.of(child == loop.getBody() && advances(loop.getCondition(), loop.getBody()));
        }
        return Optional.empty();
    }

    private static boolean isOverData(ForStmt loop) {
        Optional<Expression> condition = loop.getCompare();
        if (condition.isEmpty()) {
            return false;
        }
        boolean few = condition
                .get()
                .findFirst(IntegerLiteralExpr.class, bound -> bound.asNumber().intValue() < MANY)
                .filter(bound -> condition.get() instanceof BinaryExpr comparison && comparison.getRight() == bound)
                .isPresent();
        boolean step = loop.getUpdate().stream().anyMatch(UnaryExpr.class::isInstance);
        return !few
                && (loop.getUpdate().isEmpty()
                        ? advances(condition.get(), loop.getBody())
                        : step && isComparison(condition.get()));
    }

    private static boolean isComparison(Expression condition) {
        return condition
                .findFirst(BinaryExpr.class, comparison -> switch (comparison.getOperator()) {
                    case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, NOT_EQUALS -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** Whether a condition moves on to the next element, or compares a counter that the body moves on by one. */
    private static boolean advances(Expression condition, Node body) {
        boolean moves = condition
                .findFirst(MethodCallExpr.class, call -> ADVANCES.contains(call.getNameAsString()))
                .isPresent();
        return moves
                || (isComparison(condition)
                        && body.findFirst(
                                        UnaryExpr.class,
                                        step -> isStep(step)
                                                && condition
                                                        .toString()
                                                        .contains(step.getExpression()
                                                                .toString()))
                                .isPresent());
    }

    private static boolean isStep(UnaryExpr expression) {
        return switch (expression.getOperator()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    /** Whether a lambda is run for each element of a collection or of a stream that one thread goes through. */
    private boolean isOverData(LambdaExpr lambda) {
        if (!(lambda.getParentNode().orElse(lambda) instanceof MethodCallExpr call)
                || call.getScope().filter(scope -> scope == lambda).isPresent()) {
            return false;
        }
        boolean parallel = call.getScope()
                .flatMap(scope -> scope.findFirst(
                        MethodCallExpr.class, inner -> inner.getNameAsString().startsWith("parallel")))
                .isPresent();
        return !parallel
                && context.sessions()
                        .callee(call)
                        .map(this::goesOverData)
                        .orElseGet(() -> EACH.contains(call.getNameAsString()));
    }

    private boolean goesOverData(Callee callee) {
        ModelType owner = callee.modelOwner();
        List<String> names = owner == null
                ? List.of()
                : context.settings().libraries().withSupertypes(owner.name()).stream()
                        .map(ModelType::name)
                        .toList();
        return callee.model() != null
                && callee.model().callback() != null
                && (names.contains(ITERABLE) || names.contains(STREAM));
    }
}
