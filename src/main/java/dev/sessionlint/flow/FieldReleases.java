package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields that the methods of a class release somewhere or hand to another owner, and those that others can reach. */
final class FieldReleases {
    private static final Pattern RELEASE = Pattern.compile(
            "close|closeAll|release|dispose|shutdown|destroy|stop|logout|disconnect|abort|end|rollback|commit");

    private static final Set<String> LOMBOK_GETTERS = Set.of("Getter", "Data", "Value");

    private final Set<String> released = new HashSet<>();
    private final Set<String> exposed = new HashSet<>();
    private final Map<String, String> copies = new HashMap<>();

    private FieldReleases() {}

    /** @param type a type, with all nested in it */
    static FieldReleases of(Node type, CallEffects effects) {
        FieldReleases found = new FieldReleases();
        type.walk(node -> found.copy(node));
        type.walk(node -> found.read(node, effects));
        return found;
    }

    /** Whether a field is released, by its name. */
    boolean includes(String field) {
        return released.contains(field);
    }

    /** Whether code outside the type can get a field, by its name. */
    boolean exposes(String field) {
        return exposed.contains(field);
    }

    private void copy(Node node) {
        if (node instanceof VariableDeclarator variable) {
            variable.getInitializer()
                    .flatMap(FieldReleases::name)
                    .ifPresent(field -> copies.put(variable.getNameAsString(), field));
        } else if (node instanceof ForEachStmt loop) {
            name(loop.getIterable())
                    .ifPresent(field -> copies.put(loop.getVariableDeclarator().getNameAsString(), field));
        }
    }

    private void read(Node node, CallEffects effects) {
        if (node instanceof MethodCallExpr call) {
            if (RELEASE.matcher(call.getNameAsString()).matches()) {
                call.getScope().ifPresent(this::add);
            }
            if (call.getNameAsString().equals("invoke") && call.getArguments().size() == 2) {
                // java.lang.reflect.Method: a proxy passes every call on, that to close with them.
                add(call.getArgument(0));
            }
            for (int i = 0; i < call.getArguments().size(); i++) {
                Expression argument = call.getArgument(i);
                if (name(argument).isPresent()) {
                    Effect effect = effects.of(call);
                    if (effect.releases().contains(i)
                            || effect.sometimes().contains(i)
                            || effect.keeps().contains(i)
                            || effect.adopts().contains(i)) {
                        add(argument);
                    }
                }
            }
        } else if (node instanceof ReturnStmt leaving) {
            leaving.getExpression().flatMap(FieldReleases::name).ifPresent(exposed::add);
        } else if (node instanceof FieldDeclaration declaration) {
            if (!declaration.isPrivate() || LOMBOK_GETTERS.stream().anyMatch(mark -> isMarked(declaration, mark))) {
                declaration.getVariables().forEach(variable -> exposed.add(variable.getNameAsString()));
            }
        } else if (node instanceof RecordDeclaration declaration) {
            declaration.getParameters().forEach(component -> exposed.add(component.getNameAsString()));
        } else if (node instanceof TryStmt attempt) {
            attempt.getResources().forEach(this::add);
        } else if (node instanceof MethodReferenceExpr reference
                && RELEASE.matcher(reference.getIdentifier()).matches()) {
            String written = reference.getScope().toString();
            add(written.startsWith("this.") ? written.substring("this.".length()) : written);
        }
    }

    private static boolean isMarked(FieldDeclaration declaration, String mark) {
        return declaration.getAnnotationByName(mark).isPresent()
                || (declaration.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                        && type.getAnnotationByName(mark).isPresent());
    }

    private void add(Expression expression) {
        if (expression.isVariableDeclarationExpr()) {
            expression
                    .asVariableDeclarationExpr()
                    .getVariables()
                    .forEach(variable -> variable.getInitializer().ifPresent(this::add));
            return;
        }
        if (expression instanceof MethodCallExpr getter && getter.getArguments().isEmpty()) {
            String name = getter.getNameAsString();
            if (name.startsWith("get") && name.length() > 3) {
                add(Character.toLowerCase(name.charAt(3)) + name.substring(4));
            }
            return;
        }
        name(expression).ifPresent(this::add);
    }

    private void add(String name) {
        released.add(name);
        String field = copies.get(name);
        if (field != null) {
            released.add(field);
        }
    }

    private static Optional<String> name(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return name(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return name(cast.getExpression());
        }
        return expression instanceof FieldAccessExpr access ? Optional.of(access.getNameAsString()) : Optional.empty();
    }
}
