package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.sessionlint.flow.Fate.HandedTo;
import dev.sessionlint.flow.Opening.Evidence;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls of one file that take a session from a factory: open one, or run a function with one. */
final class Acquisitions {
    private final FlowAnalysis file;
    private final Types types;

    Acquisitions(FlowAnalysis file) {
        this.file = file;
        this.types = file.types();
    }

    /**
     * A factory, as far as a name tells which one it is.
     *
     * @param declaration what declares the variable or parameter; null for a field
     * @param owner the binary name of the type that declares the field; empty for none
     */
    record Source(@Nullable Node declaration, String owner, String name) {
        boolean isField() {
            return declaration == null;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Source source
                    && declaration == source.declaration
                    && owner.equals(source.owner)
                    && name.equals(source.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, name);
        }
    }

    /**
     * A call that takes a session.
     *
     * @param scope the function that it runs with the session; null if it hands the session out
     * @param joins whether it takes none inside a function that the factory runs with another
     */
    record Acquisition(
            MethodCallExpr site, Source source, @Nullable LambdaExpr scope, boolean joins) {}

    /** What a call itself takes. */
    Optional<Acquisition> at(MethodCallExpr call) {
        Expression receiver = call.getScope().orElse(null);
        Callee callee = file.calls().callee(call).orElse(null);
        ModelType owner = callee == null ? null : callee.modelOwner();
        boolean isOfFactory = owner != null && owner.role() == TypeRole.FACTORY;
        if (receiver == null || callee == null || !isOfFactory || !isPooled(callee.receiver())) {
            return Optional.empty();
        }
        Optional<LambdaExpr> scope = scope(call, callee);
        if (isGivenSession(call) || (scope.isEmpty() && !opens(call))) {
            return Optional.empty();
        }
        boolean joins = scope.isPresent() && owner != null && owner.has(Trait.JOINS_CALLBACKS);
        return source(receiver)
                .filter(source -> !isBuiltWithoutPool(source))
                .map(source -> new Acquisition(call, source, scope.orElse(null), joins));
    }

    private boolean opens(MethodCallExpr call) {
        return file.openingAt(call)
                .filter(opening -> opening.isOwned()
                        && opening.evidence() == Evidence.MODEL
                        && opening.type().role() == TypeRole.SESSION)
                .isPresent();
    }

    /** Whether one session of a factory may have to wait for another to be given back. */
    private boolean isPooled(JavaType type) {
        return types.hierarchy(type).stream()
                .flatMap(above -> file.calls().libraries().withSupertypes(above.name()).stream())
                .noneMatch(model -> model.has(Trait.UNPOOLED) || (model.has(Trait.JOINS_TRANSACTIONS) && isOfSpring()));
    }

    private boolean isOfSpring() {
        return types.facts().imports().stream()
                .anyMatch(imported -> imported.name().contains(".springframework.")
                        || imported.name().contains(".spring."));
    }

    /** What is opened over a connection that the caller brings takes none. */
    private boolean isGivenSession(MethodCallExpr call) {
        return call.getArguments().stream()
                .anyMatch(argument ->
                        types.of(argument).flatMap(file::sessionLike).isPresent());
    }

    /** The function that a method of a factory runs with a session of its own, which it closes behind it. */
    private Optional<LambdaExpr> scope(MethodCallExpr call, Callee callee) {
        ModelMethod model = callee.model();
        ModelMethod.Callback callback = model == null ? null : model.callback();
        return callback != null
                        && callback.argument() < call.getArguments().size()
                        && call.getArgument(callback.argument()) instanceof LambdaExpr lambda
                        && callback.parameters().stream().anyMatch(this::isClosedSession)
                ? Optional.of(lambda)
                : Optional.empty();
    }

    /** Sessions that can be closed without anybody waiting for it belong to one thread. */
    private boolean isClosedSession(TypeSource parameter) {
        return parameter instanceof TypeSource.Named named
                && file.calls()
                        .libraries()
                        .type(named.name())
                        .filter(type -> type.role() == TypeRole.SESSION
                                && type.closeableSince() != null
                                && !type.has(Trait.LAZY_CLOSE))
                        .isPresent();
    }

    private Optional<Source> source(Expression receiver) {
        if (receiver instanceof EnclosedExpr enclosed) {
            return source(enclosed.getInner());
        }
        if (receiver instanceof NameExpr name) {
            Variable variable = types.variable(name.getNameAsString(), name).orElse(null);
            if (variable instanceof Variable.Local local) {
                return Optional.of(new Source(local.declarator(), "", name.getNameAsString()));
            }
            if (variable instanceof Variable.Parameterised parameter) {
                return Optional.of(new Source(parameter.parameter(), "", name.getNameAsString()));
            }
            return variable instanceof Variable.Field field
                    ? Optional.of(field(field.owner(), name.getNameAsString()))
                    : Optional.empty();
        }
        if (receiver instanceof FieldAccessExpr access) {
            String name = access.getNameAsString();
            Optional<ProjectType> type = access.getScope() instanceof ThisExpr
                    ? types.typeAround(access)
                    : types.asType(access.getScope()).flatMap(types::projectType);
            return type.flatMap(around -> FieldReleases.declaring(around, name, types))
                    .map(owner -> field(owner, name));
        }
        return Optional.empty();
    }

    private static Source field(ProjectType owner, String name) {
        return new Source(null, owner.name(), name);
    }

    /** Whether the declaration of a factory says that it has no pool. */
    private boolean isBuiltWithoutPool(Source source) {
        Optional<Expression> value = source.declaration() instanceof VariableDeclarator variable
                ? variable.getInitializer()
                : file.fieldNamed(source.owner(), source.name()).flatMap(VariableDeclarator::getInitializer);
        return value.flatMap(types::of).filter(type -> !isPooled(type)).isPresent();
    }

    /** What a method of the own class, that a call means, takes from the fields of the class. */
    List<Acquisition> inCalledMethod(MethodCallExpr call) {
        Callee callee = call.getScope().filter(scope -> !scope.isThisExpr()).isPresent()
                ? null
                : file.calls().callee(call).orElse(null);
        if (callee == null || callee.owner() == null || callee.method() == null || isGivenSession(call)) {
            return List.of();
        }
        Optional<CallableDeclaration<?>> declaration =
                callee.owner().file().path().equals(file.path())
                        ? file.declaration(callee.owner(), callee.method())
                        : Optional.empty();
        return declaration
                .flatMap(Bodies::block)
                .map(body -> atOnce(body).stream()
                        .flatMap(inner -> at(inner).stream())
                        .filter(found -> found.source().isField() && !isKept(found))
                        .toList())
                .orElse(List.of());
    }

    /** A field is filled once: the next call finds it there. */
    private boolean isKept(Acquisition acquisition) {
        return file.fates().stream()
                .filter(fate -> fate.opening().site() == acquisition.site())
                .anyMatch(fate -> fate.handings().stream().anyMatch(handing -> handing.to() == HandedTo.FIELD));
    }

    /** The calls in a body that are made when it runs, those of functions that run at once too. */
    List<MethodCallExpr> atOnce(Node body) {
        List<MethodCallExpr> found = new ArrayList<>();
        collect(body, found);
        return found;
    }

    /** The calls in the functions that a call is given and runs before it comes back. */
    List<MethodCallExpr> inFunctionsOf(MethodCallExpr call) {
        List<MethodCallExpr> found = new ArrayList<>();
        for (Expression argument : call.getArguments()) {
            if (argument instanceof LambdaExpr lambda && runsAtOnce(lambda)) {
                collect(lambda.getBody(), found);
            }
        }
        return found;
    }

    private void collect(Node node, List<MethodCallExpr> found) {
        for (Node child : node.getChildNodes()) {
            boolean later =
                    child instanceof BodyDeclaration<?> || (child instanceof LambdaExpr lambda && !runsAtOnce(lambda));
            if (!later) {
                collect(child, found);
            }
        }
        if (node instanceof MethodCallExpr call) {
            found.add(call);
        }
    }

    /** Whether the method that is given a function runs it before it comes back, in the same thread. */
    private boolean runsAtOnce(LambdaExpr lambda) {
        return lambda.getParentNode().orElse(null) instanceof MethodCallExpr call
                && file.calls()
                        .callee(call)
                        .map(Callee::model)
                        .filter(model -> model.callback() != null && !model.concurrent())
                        .isPresent();
    }
}
