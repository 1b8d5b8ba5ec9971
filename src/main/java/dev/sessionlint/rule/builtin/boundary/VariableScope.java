package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.sessionlint.index.Variable;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** Where a local variable that holds a session is used and closed. */
final class VariableScope {
    private static final String CLOSE = "close";

    private final VariableDeclarator variable;
    private final Statement declaration;
    private final RuleContext context;
    private final List<Statement> following;
    private final List<NameExpr> uses;

    VariableScope(VariableDeclarator variable, Statement declaration, BlockStmt block, RuleContext context) {
        this.variable = variable;
        this.declaration = declaration;
        this.context = context;
        List<Statement> statements = block.getStatements();
        int own = 0;
        while (statements.get(own) != declaration) {
            own++;
        }
        this.following = List.copyOf(statements.subList(own + 1, statements.size()));
        this.uses = following.stream()
                .flatMap(statement -> statement.findAll(NameExpr.class).stream())
                .filter(this::isVariable)
                .toList();
    }

    private boolean isVariable(NameExpr name) {
        return name.getNameAsString().equals(variable.getNameAsString())
                && context.types()
                        .variable(name.getNameAsString(), name)
                        .filter(found -> found instanceof Variable.Local local && local.declarator() == variable)
                        .isPresent();
    }

    ScopeShape shape() throws NotMended {
        for (NameExpr use : uses) {
            refuseEscape(use);
        }
        List<NameExpr> closes = uses.stream().filter(VariableScope::isClosed).toList();
        if (closes.isEmpty()) {
            throw new NotMended("nothing closes the session");
        }
        if (closes.size() > 1) {
            throw new NotMended("the session is closed in more than one place");
        }
        if (following.get(0) instanceof TryStmt attempt && isWithin(closes.get(0), attempt)) {
            return intoHeader(attempt);
        }
        Optional<Statement> close =
                following.stream().filter(statement -> isClose(statement)).findFirst();
        if (close.isEmpty()) {
            throw new NotMended("the session is closed on some ways only, or not by the statement that follows it");
        }
        return around(close.get());
    }

    private void refuseEscape(NameExpr use) throws NotMended {
        Node parent = use.getParentNode().orElse(use);
        if (parent instanceof ReturnStmt) {
            throw new NotMended("the session outlives the scope, it is returned to the caller");
        }
        if (parent instanceof AssignExpr assignment) {
            if (assignment.getTarget() == use) {
                throw new NotMended("the variable is assigned again");
            }
            if (ScopeShape.isField(assignment.getTarget(), context)) {
                throw new NotMended("the session is kept in a field");
            }
        }
    }

    private ScopeShape intoHeader(TryStmt attempt) throws NotMended {
        if (!attempt.getCatchClauses().isEmpty()) {
            throw new NotMended("the try has a catch, which would run after the session is closed");
        }
        if (!attempt.getResources().isEmpty()) {
            throw new NotMended("the try opens resources of its own");
        }
        boolean closesOnly = attempt.getFinallyBlock()
                .map(BlockStmt::getStatements)
                .filter(statements -> statements.size() == 1 && isGuardedClose(statements.get(0)))
                .isPresent();
        if (!closesOnly) {
            throw new NotMended("the finally does more than close the session, or it is closed elsewhere");
        }
        if (uses.stream().anyMatch(use -> !isWithin(use, attempt))) {
            throw new NotMended("the session is used after its scope");
        }
        return new ScopeShape.IntoHeader(variable, declaration, attempt);
    }

    private ScopeShape around(Statement close) throws NotMended {
        List<Statement> inside = following.subList(0, following.indexOf(close));
        List<Statement> after = following.subList(following.indexOf(close) + 1, following.size());
        if (uses.stream().anyMatch(use -> isWithin(use, after))) {
            throw new NotMended("the session is used after its scope");
        }
        for (Statement statement : after) {
            for (NameExpr name : statement.findAll(NameExpr.class)) {
                refuseDeclaredIn(inside, name.getNameAsString(), name);
            }
            for (ClassOrInterfaceType type : statement.findAll(ClassOrInterfaceType.class)) {
                refuseDeclaredIn(inside, type.getNameAsString(), type);
            }
        }
        return new ScopeShape.Around(variable, declaration, close);
    }

    /** What the statements that move into the scope declare cannot be seen after it. */
    private void refuseDeclaredIn(List<Statement> scope, String name, Node use) throws NotMended {
        Optional<Variable> found = context.types().variable(name, use);
        boolean local = found.isEmpty()
                ? scope.stream()
                        .flatMap(statement -> statement.findAll(TypeDeclaration.class).stream())
                        .anyMatch(type -> type.getNameAsString().equals(name))
                : found.flatMap(VariableScope::declaration)
                        .filter(declared -> isWithin(declared, scope))
                        .isPresent();
        if (local) {
            throw new NotMended("`" + name + "` is declared in the scope and used after it");
        }
    }

    private static Optional<Node> declaration(Variable found) {
        if (found instanceof Variable.Local local) {
            return Optional.of(local.declarator());
        }
        return found instanceof Variable.Pattern pattern ? Optional.of(pattern.pattern()) : Optional.empty();
    }

    /** {@code v.close();}, also if it is asked for null before. */
    private boolean isGuardedClose(Statement statement) {
        if (statement instanceof IfStmt guard && guard.getElseStmt().isEmpty() && isNotNull(guard.getCondition())) {
            Statement then = guard.getThenStmt();
            return then instanceof BlockStmt block
                    ? block.getStatements().size() == 1 && isClose(block.getStatement(0))
                    : isClose(then);
        }
        return isClose(statement);
    }

    private boolean isNotNull(Expression condition) {
        return condition instanceof BinaryExpr comparison
                && comparison.getOperator() == BinaryExpr.Operator.NOT_EQUALS
                && comparison.getLeft() instanceof NameExpr name
                && isVariable(name)
                && comparison.getRight().isNullLiteralExpr();
    }

    private boolean isClose(Statement statement) {
        return statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof MethodCallExpr call
                && call.getScope()
                        .filter(scope -> scope instanceof NameExpr name && isVariable(name) && isClosed(name))
                        .isPresent();
    }

    private static boolean isClosed(NameExpr use) {
        return use.getParentNode().orElse(use) instanceof MethodCallExpr call
                && call.getScope().filter(scope -> scope == use).isPresent()
                && call.getNameAsString().equals(CLOSE)
                && call.getArguments().isEmpty();
    }

    private static boolean isWithin(Node node, List<Statement> statements) {
        return statements.stream().anyMatch(statement -> isWithin(node, statement));
    }

    private static boolean isWithin(Node node, Node around) {
        Optional<Node> current = Optional.of(node);
        while (current.isPresent()) {
            if (current.get() == around) {
                return true;
            }
            current = current.get().getParentNode();
        }
        return false;
    }
}
