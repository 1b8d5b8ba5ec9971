package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.Optional;

/** The bodies that have a control flow of their own. */
final class Bodies {
    private Bodies() {}

    /** The innermost body around a place: a method, constructor, initialiser, lambda, or a field's variable. */
    static Optional<Node> around(Node place) {
        Optional<Node> node = place.getParentNode();
        while (node.isPresent() && !isBody(node.get())) {
            node = node.get().getParentNode();
        }
        return node;
    }

    private static boolean isBody(Node node) {
        return node instanceof CallableDeclaration<?>
                || node instanceof CompactConstructorDeclaration
                || node instanceof InitializerDeclaration
                || node instanceof LambdaExpr
                || (node instanceof VariableDeclarator
                        && node.getParentNode()
                                .filter(FieldDeclaration.class::isInstance)
                                .isPresent());
    }

    /** The block of a body; empty where it is an expression. */
    static Optional<BlockStmt> block(Node body) {
        if (body instanceof MethodDeclaration method) {
            return method.getBody();
        }
        if (body instanceof ConstructorDeclaration constructor) {
            return Optional.of(constructor.getBody());
        }
        if (body instanceof CompactConstructorDeclaration compact) {
            return Optional.of(compact.getBody());
        }
        if (body instanceof InitializerDeclaration initializer) {
            return Optional.of(initializer.getBody());
        }
        return body instanceof LambdaExpr lambda && lambda.getBody() instanceof BlockStmt block
                ? Optional.of(block)
                : Optional.empty();
    }
}
