package dev.sessionlint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Variable;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields that the methods of one file release somewhere, or hand to another owner. */
final class FieldReleases {
    private static final Pattern RELEASE =
            Pattern.compile("close|closeAll|release|dispose|shutdown|destroy|stop|logout|disconnect|abort");
    private static final Pattern TRANSACTION_END = Pattern.compile("end|rollback|commit");

    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    /** Of a field whose type is not known: that of another object, or what a getter hands out. */
    private static final String ANY = "";

    /** @param owner the binary name of the type that declares it */
    private record Field(String owner, String name) {}

    private final Types types;
    private final CallEffects effects;
    private final Set<Field> released = new HashSet<>();
    private final Set<Field> ended = new HashSet<>();
    /** What local variables were given, by the nodes that declare them. */
    private final IdentityHashMap<Node, Field> copies = new IdentityHashMap<>();

    private FieldReleases(Types types, CallEffects effects) {
        this.types = types;
        this.effects = effects;
    }

    static FieldReleases of(CompilationUnit unit, Types types, CallEffects effects) {
        FieldReleases found = new FieldReleases(types, effects);
        unit.walk(found::copy);
        unit.walk(found::read);
        return found;
    }

    /**
     * Whether a field is released.
     *
     * @param owner the binary name of the type that declares it
     * @param isTransaction whether a commit or rollback releases it too
     */
    boolean includes(String owner, String name, boolean isTransaction) {
        return contains(released, owner, name) || (isTransaction && contains(ended, owner, name));
    }

    private static boolean contains(Set<Field> fields, String owner, String name) {
        return fields.contains(new Field(owner, name)) || fields.contains(new Field(ANY, name));
    }

    private void copy(Node node) {
        if (node instanceof VariableDeclarator variable) {
            variable.getInitializer().flatMap(this::field).ifPresent(field -> copies.put(variable, field));
        } else if (node instanceof AssignExpr assignment && assignment.getTarget() instanceof NameExpr target) {
            declaration(target)
                    .ifPresent(
                            local -> field(assignment.getValue()).ifPresent(field -> copies.putIfAbsent(local, field)));
        } else if (node instanceof ForEachStmt loop) {
            field(loop.getIterable()).ifPresent(field -> copies.put(loop.getVariableDeclarator(), field));
        } else if (node instanceof InstanceOfExpr test) {
            test.getPattern()
                    .filter(TypePatternExpr.class::isInstance)
                    .ifPresent(pattern -> field(test.getExpression()).ifPresent(field -> copies.put(pattern, field)));
        }
    }

    /** The node that declares the local variable of a name. */
    private Optional<Node> declaration(NameExpr name) {
        Variable variable = types.variable(name.getNameAsString(), name).orElse(null);
        if (variable instanceof Variable.Local local) {
            return Optional.of(local.declarator());
        }
        return variable instanceof Variable.Pattern pattern ? Optional.of(pattern.pattern()) : Optional.empty();
    }

    private void read(Node node) {
        if (node instanceof MethodCallExpr call) {
            String name = call.getNameAsString();
            if (RELEASE.matcher(name).matches()) {
                call.getScope().flatMap(this::field).ifPresent(released::add);
            } else if (TRANSACTION_END.matcher(name).matches()) {
                call.getScope().flatMap(this::field).ifPresent(ended::add);
            }
            if (name.equals("invoke") && call.getArguments().size() == 2) {
                // java.lang.reflect.Method: a proxy passes every call on, that to close with them.
                field(call.getArgument(0)).ifPresent(released::add);
            }
            arguments(call);
        } else if (node instanceof TryStmt attempt) {
            attempt.getResources().forEach(this::resource);
        } else if (node instanceof MethodReferenceExpr reference
                && RELEASE.matcher(reference.getIdentifier()).matches()) {
            reference(reference);
        }
    }

    private void arguments(MethodCallExpr call) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            Optional<Field> field = field(call.getArgument(i));
            if (field.isPresent()) {
                Effect effect = effects.of(call);
                if (effect.releases().contains(i)
                        || effect.sometimes().contains(i)
                        || effect.keeps().contains(i)
                        || effect.adopts().contains(i)) {
                    released.add(field.get());
                }
            }
        }
    }

    private void resource(Expression resource) {
        if (resource.isVariableDeclarationExpr()) {
            resource.asVariableDeclarationExpr()
                    .getVariables()
                    .forEach(variable -> variable.getInitializer().ifPresent(this::resource));
            return;
        }
        field(resource).ifPresent(released::add);
    }

    /** The parser may take the variable before the colons for a type. */
    private void reference(MethodReferenceExpr reference) {
        String written = reference.getScope().toString();
        String name = written.startsWith("this.") ? written.substring("this.".length()) : written;
        released.add(
                types.variable(name, reference).orElse(null) instanceof Variable.Field field
                        ? new Field(field.owner().name(), name)
                        : new Field(ANY, name));
    }

    /** The field that an expression reads, itself, by a local variable or by a getter. */
    private Optional<Field> field(Expression expression) {
        if (expression instanceof NameExpr name) {
            return named(name);
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return field(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return field(cast.getExpression());
        }
        if (expression instanceof FieldAccessExpr access) {
            String name = access.getNameAsString();
            String owner = typeOf(access.getScope())
                    .map(type -> declaring(type, name, types).orElse(type).name())
                    .orElse(ANY);
            return Optional.of(new Field(owner, name));
        }
        if (expression instanceof MethodCallExpr call
                && call.getArguments().isEmpty()
                && GETTER.matcher(call.getNameAsString()).matches()) {
            Optional<ProjectType> type = call.getScope().map(this::typeOf).orElseGet(() -> types.typeAround(call));
            return Optional.of(new Field(type.map(ProjectType::name).orElse(ANY), property(call.getNameAsString())));
        }
        return Optional.empty();
    }

    /** The type of the project whose member stands behind an expression. */
    private Optional<ProjectType> typeOf(Expression scope) {
        return scope.isThisExpr() || scope.isSuperExpr()
                ? types.typeAround(scope)
                : types.of(scope)
                        .map(JavaType::name)
                        .or(() -> types.asType(scope))
                        .flatMap(types::projectType);
    }

    private static String property(String getter) {
        String name = getter.substring("get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Optional<Field> named(NameExpr name) {
        Variable variable = types.variable(name.getNameAsString(), name).orElse(null);
        if (variable instanceof Variable.Field field) {
            return Optional.of(new Field(field.owner().name(), name.getNameAsString()));
        }
        if (variable == null) {
            return Optional.of(new Field(ANY, name.getNameAsString()));
        }
        return declaration(name).map(copies::get);
    }

    /** The type of the project that declares a field which another has, its own or inherited. */
    static Optional<ProjectType> declaring(ProjectType type, String field, Types types) {
        return types.hierarchy(JavaType.of(type.name())).stream()
                .flatMap(above -> types.projectType(above.name()).stream())
                .filter(above -> above.facts().fields().stream()
                        .anyMatch(own -> own.name().equals(field)))
                .findFirst();
    }
}
