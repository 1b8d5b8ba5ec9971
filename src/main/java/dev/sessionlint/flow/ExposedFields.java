package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a type that others can reach: handed out by a method, or not private. */
final class ExposedFields {
    /** Annotations of Lombok that make getters. */
    private static final Set<String> GETTERS = Set.of("Getter", "Data", "Value");

    private final Set<String> names = new HashSet<>();

    private ExposedFields() {}

    /** @param type a type, with all nested in it */
    static ExposedFields of(Node type) {
        ExposedFields found = new ExposedFields();
        type.walk(found::read);
        return found;
    }

    /** Whether others can reach a field, by its name. */
    boolean includes(String field) {
        return names.contains(field);
    }

    private void read(Node node) {
        if (node instanceof ReturnStmt leaving) {
            leaving.getExpression().flatMap(ExposedFields::name).ifPresent(names::add);
        } else if (node instanceof FieldDeclaration declaration) {
            if (!declaration.isPrivate() || GETTERS.stream().anyMatch(mark -> isMarked(declaration, mark))) {
                declaration.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
            }
        } else if (node instanceof RecordDeclaration declaration) {
            declaration.getParameters().forEach(component -> names.add(component.getNameAsString()));
        }
    }

    private static boolean isMarked(FieldDeclaration declaration, String mark) {
        return declaration.getAnnotationByName(mark).isPresent()
                || (declaration.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                        && type.getAnnotationByName(mark).isPresent());
    }

    private static Optional<String> name(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        return expression instanceof FieldAccessExpr access ? Optional.of(access.getNameAsString()) : Optional.empty();
    }
}
