package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What becomes of a factory in the body that builds it. */
final class FactoryFate {
    /** What has no pool unless it has to be closed. */
    private static final Set<String> PLAIN = Set.of("javax.sql.DataSource", "io.r2dbc.spi.ConnectionFactory");

    private static final Pattern ENDS = Pattern.compile("(?:close|release|shut|destroy|stop|dispose).*");

    /** Of a call that nobody knows, a name after which the result may be the factory again: {@code installPlugins}. */
    private static final Pattern SETS_UP =
            Pattern.compile("(?:install|with|set|add|register|configure|define|use)[A-Z].*");

    private final RuleContext context;

    FactoryFate(RuleContext context) {
        this.context = context;
    }

    /**
     * Whether building a factory is dear: not one over a connection or factory that exists, and not a data source or
     * connection factory that has nothing to close, such as {@code DriverManagerDataSource}.
     */
    boolean isCostly(Expression built, ModelType factory) {
        boolean plain = factory.release() == null
                && context.settings().libraries().withSupertypes(factory.name()).stream()
                        .anyMatch(type -> PLAIN.contains(type.name()));
        return !plain && arguments(built).stream().noneMatch(this::isFactoryOrSession);
    }

    private boolean isFactoryOrSession(Expression argument) {
        return context.types()
                .of(argument)
                .filter(type -> context.sessions().factory(type).isPresent()
                        || context.sessions().session(type).isPresent())
                .isPresent();
    }

    private static List<Expression> arguments(Expression built) {
        if (built instanceof MethodCallExpr call) {
            return call.getArguments();
        }
        return built instanceof ObjectCreationExpr creation ? creation.getArguments() : List.of();
    }

    /** Whether it outlives the body, or goes to somebody who may keep it: returned, stored, passed on, captured. */
    boolean isHandedOn(Expression built) {
        if (built.isMethodReferenceExpr() || isSubclass(built)) {
            return true;
        }
        Expression value = whole(built);
        Node parent = value.getParentNode().orElse(value);
        if (parent instanceof VariableDeclarator variable) {
            return isVariableHandedOn(variable.getNameAsString(), variable);
        }
        if (parent instanceof AssignExpr assignment && assignment.getValue() == value) {
            return !(assignment.getTarget() instanceof NameExpr name)
                    || isVariableHandedOn(name.getNameAsString(), name);
        }
        return passesOn(value, parent);
    }

    /** A class body may do anything with what it extends. */
    private static boolean isSubclass(Expression built) {
        return built instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent();
    }

    /** The value with what only wraps it: brackets, casts, the branches of a choice, calls that return the factory. */
    private Expression whole(Expression inner) {
        Expression value = inner;
        while (true) {
            Node parent = value.getParentNode().orElse(value);
            boolean wraps = parent instanceof EnclosedExpr
                    || parent instanceof CastExpr
                    || (parent instanceof ConditionalExpr choice && choice.getCondition() != value)
                    || (parent instanceof MethodCallExpr call && isReceiver(value, call) && returnsFactory(call));
            if (!wraps) {
                return value;
            }
            value = (Expression) parent;
        }
    }

    private static boolean isReceiver(Expression value, MethodCallExpr call) {
        return call.getScope().filter(scope -> scope == value).isPresent();
    }

    private boolean returnsFactory(MethodCallExpr call) {
        Optional<JavaType> type = context.types().of(call);
        return type.isEmpty()
                ? SETS_UP.matcher(call.getNameAsString()).matches()
                : type.flatMap(context.sessions()::carriedFactory).isPresent();
    }

    private boolean isVariableHandedOn(String name, Node place) {
        Optional<Variable> meant = context.types().variable(name, place);
        if (place instanceof VariableDeclarator declarator) {
            meant = declarator
                            .getParentNode()
                            .filter(FieldDeclaration.class::isInstance)
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(new Variable.Local(declarator));
        }
        if (meant.isEmpty() || !(meant.get() instanceof Variable.Local local)) {
            return true;
        }
        Optional<Node> body = bodyAround(local.declarator());
        return body.isEmpty() || isReferredTo(name, body.get()) || isHandedOn(name, body.get());
    }

    /** The parser takes the name before the colons for a type's. */
    private static boolean isReferredTo(String name, Node body) {
        return body.findFirst(
                        MethodReferenceExpr.class,
                        reference -> reference.getScope().toString().equals(name))
                .isPresent();
    }

    /** Nothing is done with what is never used: it is there to be seen, as in the examples of a manual. */
    private boolean isHandedOn(String name, Node body) {
        List<NameExpr> uses =
                body.findAll(NameExpr.class, use -> use.getNameAsString().equals(name));
        return uses.isEmpty() || uses.stream().anyMatch(use -> isHandedOnAt(use, body));
    }

    private boolean isHandedOnAt(NameExpr use, Node body) {
        Expression value = whole(use);
        Node parent = value.getParentNode().orElse(value);
        boolean assigned = parent instanceof VariableDeclarator
                || (parent instanceof AssignExpr assignment && assignment.getValue() == value);
        boolean captured = bodyAround(use).filter(around -> around == body).isEmpty();
        return assigned || captured || passesOn(value, parent);
    }

    /** Whether the code around a value takes it over; what closes it does not. */
    private static boolean passesOn(Expression value, Node parent) {
        if (parent instanceof MethodCallExpr call) {
            boolean ended = ENDS.matcher(call.getNameAsString()).matches();
            return !isReceiver(value, call) && !ended;
        }
        if (parent instanceof ExpressionStmt statement) {
            return statement
                    .getParentNode()
                    .filter(LambdaExpr.class::isInstance)
                    .isPresent();
        }
        boolean looksAt = parent instanceof TryStmt
                || parent instanceof AssignExpr
                || (parent instanceof Expression expression
                        && (expression.isBinaryExpr() || expression.isFieldAccessExpr()));
        return !looksAt;
    }

    private static Optional<Node> bodyAround(Node place) {
        Optional<Node> current = place.getParentNode();
        while (current.isPresent()
                && !(current.get() instanceof CallableDeclaration<?>)
                && !(current.get() instanceof LambdaExpr)) {
            current = current.get().getParentNode();
        }
        return current;
    }
}
