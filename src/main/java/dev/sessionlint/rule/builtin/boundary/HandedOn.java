package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.boundary.HeldVisitor.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a class only hands a {@code DataSource} or pool on to constructors and methods of libraries ({@code new
 * JdbcTemplate(dataSource)}), which is how libraries are wired and no use of its own.
 */
final class HandedOn {
    private static final Set<String> LOMBOK_GETTERS = Set.of("Getter", "Data", "Value");

    private final RuleContext context;

    HandedOn(RuleContext context) {
        this.context = context;
    }

    boolean isOnlyHandedOn(Held held, ModelType factory) {
        if (!factory.has(Trait.HANDED_ON)) {
            return false;
        }
        if (held.declaration() instanceof FieldDeclaration field) {
            return fieldOnlyHandedOn(field, held.name());
        }
        return held.declaration() instanceof Parameter parameter && parameterOnlyHandedOn(parameter);
    }

    private boolean fieldOnlyHandedOn(FieldDeclaration field, String name) {
        Node type = field.getParentNode().orElse(field);
        if (field.isPublic() || (type instanceof TypeDeclaration<?> owner && makesGetters(owner, field))) {
            return false;
        }
        List<Expression> uses = new ArrayList<>();
        for (Expression use : expressions(type)) {
            if (isField(use, name, type)) {
                uses.add(use);
            }
        }
        List<Expression> reads = uses.stream().filter(use -> !isAssigned(use)).toList();
        boolean initialised = field.getVariables().stream()
                .anyMatch(variable -> variable.getInitializer().isPresent());
        return !reads.isEmpty() && !initialised && reads.stream().allMatch(this::isHandedOn);
    }

    private static boolean makesGetters(TypeDeclaration<?> owner, FieldDeclaration field) {
        return owner.getAnnotations().stream()
                        .anyMatch(annotation -> LOMBOK_GETTERS.contains(annotation.getNameAsString()))
                || field.getAnnotations().stream()
                        .anyMatch(annotation -> LOMBOK_GETTERS.contains(annotation.getNameAsString()));
    }

    private boolean parameterOnlyHandedOn(Parameter parameter) {
        Optional<Node> callable = parameter.getParentNode().filter(CallableDeclaration.class::isInstance);
        if (callable.isEmpty()) {
            return false;
        }
        boolean used = false;
        for (Expression use : expressions(callable.get())) {
            if (use instanceof NameExpr name
                    && name.getNameAsString().equals(parameter.getNameAsString())
                    && context.types()
                            .variable(name.getNameAsString(), name)
                            .filter(variable ->
                                    variable instanceof Variable.Parameterised found && found.parameter() == parameter)
                            .isPresent()) {
                used = true;
                if (!isHandedOn(use) && !storesInHandedOnField(use)) {
                    return false;
                }
            }
        }
        return used;
    }

    private static List<Expression> expressions(Node root) {
        List<Expression> found = new ArrayList<>();
        root.walk(Expression.class, expression -> {
            if (expression instanceof NameExpr
                    || (expression instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr)) {
                found.add(expression);
            }
        });
        return found;
    }

    private boolean isField(Expression use, String name, Node type) {
        if (use instanceof FieldAccessExpr access) {
            return access.getNameAsString().equals(name);
        }
        return use instanceof NameExpr simple
                && simple.getNameAsString().equals(name)
                && context.types()
                        .variable(name, simple)
                        .filter(variable -> variable instanceof Variable.Field field
                                && context.types()
                                        .declaredAt(type)
                                        .filter(owner -> owner.name()
                                                .equals(field.owner().name()))
                                        .isPresent())
                        .isPresent();
    }

    private static boolean isAssigned(Expression use) {
        return use.getParentNode()
                .filter(parent -> parent instanceof AssignExpr assignment && assignment.getTarget() == use)
                .isPresent();
    }

    private boolean storesInHandedOnField(Expression use) {
        Optional<AssignExpr> assignment =
                use.getParentNode().filter(AssignExpr.class::isInstance).map(AssignExpr.class::cast);
        if (assignment.isEmpty() || assignment.get().getTarget() == use) {
            return false;
        }
        Expression target = assignment.get().getTarget();
        String name = target instanceof FieldAccessExpr access
                ? access.getNameAsString()
                : target instanceof NameExpr simple ? simple.getNameAsString() : "";
        Node type = use;
        while (!(type instanceof TypeDeclaration<?>) && type.getParentNode().isPresent()) {
            type = type.getParentNode().get();
        }
        return type instanceof TypeDeclaration<?> owner
                && owner.getFieldByName(name)
                        .filter(field -> fieldOnlyHandedOn(field, name))
                        .isPresent();
    }

    private boolean isHandedOn(Expression use) {
        Node parent = use.getParentNode().orElse(use);
        if (parent instanceof EnclosedExpr enclosed) {
            return isHandedOn(enclosed);
        }
        if (parent instanceof BinaryExpr comparison) {
            return comparison.getLeft().isNullLiteralExpr()
                    || comparison.getRight().isNullLiteralExpr();
        }
        if (parent instanceof MethodCallExpr call) {
            return isArgument(call.getArguments(), use) && isLibraryCall(call);
        }
        if (parent instanceof ObjectCreationExpr creation) {
            return isArgument(creation.getArguments(), use)
                    && context.types()
                            .of(creation.getType())
                            .flatMap(type -> context.types().projectType(type.name()))
                            .isEmpty();
        }
        return parent instanceof ExplicitConstructorInvocationStmt invocation && isLibraryConstructor(invocation);
    }

    private static boolean isArgument(List<Expression> arguments, Expression use) {
        return arguments.stream().anyMatch(argument -> argument == use);
    }

    private boolean isLibraryCall(MethodCallExpr call) {
        Optional<Callee> callee = context.sessions().callee(call);
        if (callee.isEmpty()) {
            return true;
        }
        ModelMethod model = callee.get().model();
        boolean passesThrough = model != null
                && model.result() != null
                && model.result().type() instanceof ModelMethod.TypeSource.ArgumentType;
        return passesThrough
                ? isHandedOn(call) || storesInHandedOnField(call)
                : callee.get().method() == null;
    }

    private boolean isLibraryConstructor(ExplicitConstructorInvocationStmt invocation) {
        if (invocation.isThis()) {
            return true;
        }
        return context.types()
                .typeAround(invocation)
                .map(type -> context.types().hierarchy(JavaType.of(type.name())))
                .filter(hierarchy -> hierarchy.size() > 1)
                .map(hierarchy ->
                        context.types().projectType(hierarchy.get(1).name()).isEmpty())
                .orElse(true);
    }
}
