package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.builtin.Accessors;
import dev.sessionlint.source.Surroundings;
import java.util.List;
import java.util.Optional;

/** The places where a call that opens a session stands in a scope that gives it back. */
final class AccessorScopes {
    private AccessorScopes() {}

    /** A resource of a {@code try}, or the initialiser of one. */
    static boolean isResource(Expression opened) {
        Node declaration = opened;
        Node parent = opened.getParentNode().orElse(opened);
        if (parent instanceof VariableDeclarator variable) {
            declaration = variable.getParentNode().orElse(variable);
            parent = declaration.getParentNode().orElse(declaration);
        }
        Node resource = declaration;
        return parent instanceof TryStmt attempt
                && attempt.getResources().stream().anyMatch(candidate -> candidate == resource);
    }

    /** {@code var s = Db.session(); try (s) {…}} */
    static boolean isInitialiserBeforeTry(Expression opened) {
        if (!(opened.getParentNode().orElse(opened) instanceof VariableDeclarator variable)
                || !(variable.getParentNode().orElse(opened) instanceof VariableDeclarationExpr declaration)
                || !(declaration.getParentNode().orElse(opened) instanceof ExpressionStmt statement)) {
            return false;
        }
        return next(statement)
                .filter(TryStmt.class::isInstance)
                .filter(next -> ((TryStmt) next)
                        .getResources().stream()
                                .filter(Expression::isNameExpr)
                                .anyMatch(resource ->
                                        resource.asNameExpr().getNameAsString().equals(variable.getNameAsString())))
                .isPresent();
    }

    /** The statement behind another in its block. */
    static Optional<Statement> next(Statement statement) {
        if (!(statement.getParentNode().orElse(statement) instanceof BlockStmt block)) {
            return Optional.empty();
        }
        List<Statement> statements = block.getStatements();
        for (int i = 0; i + 1 < statements.size(); i++) {
            if (statements.get(i) == statement) {
                return Optional.of(statements.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Inside another accessor, also a replaced one, a session may be handed on: its callers have to scope it. */
    static boolean isReturnedByAccessor(Expression opened, RuleContext context) {
        return opened.getParentNode().filter(ReturnStmt.class::isInstance).isPresent()
                && accessorAround(opened, context).isPresent();
    }

    /** The accessor in whose body, or in the body of one that it replaces, a place lies. */
    static Optional<Accessor> accessorAround(Node place, RuleContext context) {
        return Surroundings.memberAround(place)
                .filter(MethodDeclaration.class::isInstance)
                .flatMap(method -> Accessors.of((MethodDeclaration) method, context));
    }
}
