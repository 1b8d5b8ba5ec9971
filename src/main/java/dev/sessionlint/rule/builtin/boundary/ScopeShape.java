package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.index.Variable;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.Settings.Scope;

/** How a session that is opened comes to its end, and so what has to change for an accessor to take its place. */
sealed interface ScopeShape {
    /** It stands in a scope already, or is handed on to one: the call alone changes. */
    record CallOnly() implements ScopeShape {}

    /** Its variable is closed in the {@code finally} of the {@code try} that follows. */
    record IntoHeader(VariableDeclarator variable, Statement declaration, TryStmt attempt) implements ScopeShape {}

    /** Its variable is closed by a later statement of the same block. */
    record Around(VariableDeclarator variable, Statement declaration, Statement close) implements ScopeShape {}

    /**
     * The shape of the scope around a retired call.
     *
     * @throws NotMended if the session outlives the scope that an accessor gives it
     */
    static ScopeShape of(ReplacedUse use, RuleContext context) throws NotMended {
        Expression opened = use.expression();
        boolean scoped = use.accessor().scope() == Scope.CALLBACK
                || opened instanceof MethodReferenceExpr
                || AccessorScopes.isResource(opened)
                || AccessorScopes.isInitialiserBeforeTry(opened)
                || AccessorScopes.isReturnedByAccessor(opened, context);
        if (scoped) {
            return new CallOnly();
        }
        Node parent = opened.getParentNode().orElse(opened);
        if (parent instanceof VariableDeclarator variable) {
            return ofVariable(variable, context);
        }
        throw new NotMended(reason(opened, parent, context));
    }

    private static String reason(Expression opened, Node parent, RuleContext context) {
        if (parent instanceof ReturnStmt) {
            return "the session outlives the scope, it is returned to the caller";
        }
        if (parent instanceof AssignExpr assignment) {
            return isField(assignment.getTarget(), context)
                    ? "the session is kept in a field"
                    : "the variable is assigned again";
        }
        boolean chained = parent instanceof MethodCallExpr call
                && call.getScope().filter(scope -> scope == opened).isPresent();
        if (parent.getParentNode().filter(LambdaExpr.class::isInstance).isPresent()) {
            return "a lambda hands the session on, and who closes it cannot be seen here";
        }
        if (chained || parent instanceof ExpressionStmt) {
            return "nothing closes the session";
        }
        if (parent instanceof MethodCallExpr || parent instanceof ObjectCreationExpr) {
            return "the session is passed on, and who closes it cannot be seen here";
        }
        return "the call stands in no scope that closes the session";
    }

    private static ScopeShape ofVariable(VariableDeclarator variable, RuleContext context) throws NotMended {
        Node parent = variable.getParentNode().orElse(variable);
        if (parent instanceof FieldDeclaration) {
            throw new NotMended("the session is kept in a field");
        }
        if (!(parent instanceof VariableDeclarationExpr declaration)
                || !(declaration.getParentNode().orElse(parent) instanceof ExpressionStmt statement)
                || !(statement.getParentNode().orElse(parent) instanceof BlockStmt block)) {
            throw new NotMended("the variable is not declared in a block of its own");
        }
        if (declaration.getVariables().size() > 1) {
            throw new NotMended("the variable is declared together with another");
        }
        if (variable.getTypeAsString().equals("val")) {
            throw new NotMended("`val` cannot stand in the header of a try");
        }
        return new VariableScope(variable, statement, block, context).shape();
    }

    /** Whether an expression is a field rather than a local variable. */
    static boolean isField(Expression target, RuleContext context) {
        return target instanceof FieldAccessExpr
                || (target instanceof NameExpr name
                        && context.types()
                                .variable(name.getNameAsString(), name)
                                .filter(Variable.Field.class::isInstance)
                                .isPresent());
    }
}
