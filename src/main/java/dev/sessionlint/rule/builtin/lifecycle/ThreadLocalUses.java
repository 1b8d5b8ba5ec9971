package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.sessionlint.rule.builtin.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the top-level type around a {@code ThreadLocal} field, with all nested in it, does with the field. */
final class ThreadLocalUses {
    private final String name;
    private final Node file;
    private final List<Expression> uses = new ArrayList<>();

    private ThreadLocalUses(VariableDeclarator field) {
        this.name = field.getNameAsString();
        this.file = outermost(field);
        file.walk(NameExpr.class, use -> add(use, use));
        file.walk(FieldAccessExpr.class, use -> add(use, use));
    }

    static ThreadLocalUses of(VariableDeclarator field) {
        return new ThreadLocalUses(field);
    }

    private static Node outermost(Node place) {
        Node outermost = place;
        Optional<Node> current = Optional.of(place);
        while (current.isPresent()) {
            if (current.get() instanceof TypeDeclaration<?>) {
                outermost = current.get();
            }
            current = current.get().getParentNode();
        }
        return outermost;
    }

    private void add(Expression use, NodeWithSimpleName<?> named) {
        if (named.getNameAsString().equals(name)) {
            uses.add(use);
        }
    }

    /** Whether the value is removed, set to null or to the one before, or the field is given to somebody who may do so. */
    boolean areTakenBack() {
        return uses.stream().anyMatch(this::isTakenBack)
                || file.findFirst(MethodReferenceExpr.class, this::isRemoval).isPresent();
    }

    /** The parser takes the name before the colons for a type's. */
    private boolean isRemoval(MethodReferenceExpr reference) {
        return reference.getIdentifier().equals("remove")
                && Words.last(reference.getScope().toString()).equals(name);
    }

    private boolean isTakenBack(Expression use) {
        Node parent = use.getParentNode().orElse(use);
        if (parent instanceof MethodCallExpr call
                && call.getScope().filter(scope -> scope == use).isPresent()) {
            return call.getNameAsString().equals("remove")
                    || (call.getNameAsString().equals("set") && setsBack(call));
        }
        boolean assigned = parent instanceof AssignExpr assignment && assignment.getTarget() == use;
        boolean qualifies = parent instanceof FieldAccessExpr;
        return !assigned && !qualifies;
    }

    private boolean setsBack(MethodCallExpr call) {
        return call.getArguments().stream()
                .anyMatch(argument -> argument.isNullLiteralExpr()
                        || (argument instanceof NameExpr value && holdsFormerValue(value.getNameAsString())));
    }

    /** {@code Session former = SESSIONS.get();} */
    private boolean holdsFormerValue(String variable) {
        return file.findFirst(
                        VariableDeclarator.class,
                        declarator -> declarator.getNameAsString().equals(variable)
                                && declarator
                                        .getInitializer()
                                        .filter(this::isGet)
                                        .isPresent())
                .isPresent();
    }

    private boolean isGet(Expression expression) {
        return expression instanceof MethodCallExpr call
                && call.getNameAsString().equals("get")
                && call.getScope().filter(uses::contains).isPresent();
    }
}
