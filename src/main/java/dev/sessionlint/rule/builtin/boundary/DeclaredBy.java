package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.rule.builtin.boundary.HeldVisitor.Held;
import java.util.Optional;

/** From the name of a type to the field or parameter that it declares. */
final class DeclaredBy {
    private DeclaredBy() {}

    static Optional<Held> of(Node typeName) {
        Node current = typeName;
        while (current.getParentNode().filter(Type.class::isInstance).isPresent()) {
            current = current.getParentNode().get();
        }
        if (!(current instanceof Type type) || current.getParentNode().isEmpty()) {
            return Optional.empty();
        }
        Node parent = current.getParentNode().get();
        if (parent instanceof Parameter parameter
                && parameter
                        .getParentNode()
                        .filter(owner -> owner instanceof CallableDeclaration<?> || owner instanceof RecordDeclaration)
                        .isPresent()) {
            return Optional.of(new Held("the parameter", parameter.getNameAsString(), type, parameter));
        }
        if (parent instanceof VariableDeclarator variable
                && variable.getParentNode()
                        .filter(FieldDeclaration.class::isInstance)
                        .isPresent()) {
            return variable.getParentNode()
                    .map(field -> new Held("the field", variable.getNameAsString(), type, field));
        }
        return Optional.empty();
    }
}
