package dev.sessionlint.rule;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places of one file at which most rules look, found in one walk for all of them: a walk of its own for each rule
 * costs more than what it looks for.
 *
 * <p>Inner places stand before those around them, otherwise in the order of the file.
 */
final class Places {
    private final List<Expression> calls = new ArrayList<>();
    private final List<BodyDeclaration<?>> members = new ArrayList<>();
    private final Set<String> typeParameters = new HashSet<>();

    Places(CompilationUnit unit) {
        walk(unit);
    }

    private void walk(Node node) {
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i));
        }
        if (node instanceof MethodCallExpr
                || node instanceof ObjectCreationExpr
                || node instanceof MethodReferenceExpr) {
            calls.add((Expression) node);
        } else if (node instanceof BodyDeclaration<?> member) {
            members.add(member);
        } else if (node instanceof TypeParameter parameter) {
            typeParameters.add(parameter.getNameAsString());
        }
    }

    /** What calls a method or constructor, or refers to one. */
    List<Expression> calls() {
        return calls;
    }

    /** The names of the type parameters of all types and methods. */
    Set<String> typeParameters() {
        return typeParameters;
    }

    /** Types, their members, and those of local and anonymous classes. */
    List<BodyDeclaration<?>> members() {
        return members;
    }
}
