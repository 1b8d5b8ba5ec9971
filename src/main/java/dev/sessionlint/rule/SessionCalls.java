package dev.sessionlint.rule;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** The calls of one file that open, borrow or build what the library models describe. */
public final class SessionCalls {
    /** From these a session is got; a session that leads to another is none of them. */
    private static final Set<TypeRole> SOURCES =
            EnumSet.of(TypeRole.FACTORY, TypeRole.OPENER, TypeRole.BUILDER, TypeRole.SESSION_BUILDER, TypeRole.SCOPED);

    private final Types types;
    private final Libraries libraries;
    private final IdentityHashMap<Expression, Optional<Callee>> callees = new IdentityHashMap<>();

    SessionCalls(Types types, Libraries libraries) {
        this.types = types;
        this.libraries = libraries;
    }

    /**
     * A session that is got from a factory.
     *
     * @param callee the call
     * @param session the type of the session
     * @param ownership whether the caller has to give it back
     */
    public record Acquisition(Callee callee, ModelType session, Ownership ownership) {}

    /** What a call, a creation or a method reference means. */
    public Optional<Callee> callee(Expression expression) {
        Optional<Callee> callee = callees.get(expression);
        if (callee == null) {
            callee = resolve(expression);
            callees.put(expression, callee);
        }
        return callee;
    }

    private Optional<Callee> resolve(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return types.callee(call);
        }
        if (expression instanceof MethodReferenceExpr reference) {
            return types.callee(reference);
        }
        return expression instanceof ObjectCreationExpr creation ? types.callee(creation) : Optional.empty();
    }

    /** The session that an expression gets from a factory, if it does. */
    public Optional<Acquisition> acquisition(Expression expression) {
        Callee callee = callee(expression).orElse(null);
        if (callee == null) {
            return Optional.empty();
        }
        ModelMethod method = callee.model();
        ModelType owner = callee.modelOwner();
        ModelMethod.Result result = method == null ? null : method.result();
        if (result == null || owner == null || !SOURCES.contains(owner.role()) || owner.has(Trait.THREAD_BOUND)) {
            return Optional.empty();
        }
        if (result.ownership() != Ownership.OPENS && result.ownership() != Ownership.MANAGES) {
            return Optional.empty();
        }
        return sessionOf(callee, result)
                .filter(session -> session.role() == TypeRole.SESSION && !session.has(Trait.APPLICATION_LIFETIME))
                .map(session -> new Acquisition(callee, session, result.ownership()));
    }

    private Optional<ModelType> sessionOf(Callee callee, ModelMethod.Result result) {
        if (result.type() instanceof ModelMethod.TypeSource.Named named) {
            return libraries.type(named.name());
        }
        Optional<JavaType> type = callee.result();
        if (result.wrapper() != null) {
            type = type.flatMap(wrapped -> wrapped.argument(0));
        }
        return type.flatMap(known -> libraries.type(known.name()));
    }

    /** The factory that an expression builds, if it does. */
    public Optional<ModelType> built(Expression expression) {
        Callee callee = callee(expression).orElse(null);
        ModelMethod method = callee == null ? null : callee.model();
        ModelType owner = callee == null ? null : callee.modelOwner();
        ModelMethod.Result result = method == null ? null : method.result();
        if (callee == null || result == null || owner == null || result.ownership() != Ownership.BUILDS) {
            return Optional.empty();
        }
        Optional<ModelType> named = sessionOf(callee, result);
        return named.isPresent() ? named : Optional.of(owner);
    }

    /** Whether a call means a method, also through a subclass. */
    public boolean means(Callee callee, String name, MethodRef method) {
        return name.equals(method.method()) && types.isSubtype(callee.receiver().name(), method.type());
    }

    /** The factory that a type is, itself or by a supertype. */
    public Optional<ModelType> factory(JavaType type) {
        return type.isArray() ? Optional.empty() : ofRole(type, TypeRole.FACTORY);
    }

    /** The factory that a type is or carries: a {@code Supplier} of one, an array. */
    public Optional<ModelType> carriedFactory(JavaType type) {
        return carried(type, TypeRole.FACTORY);
    }

    /** The session that a type is or carries. */
    public Optional<ModelType> carriedSession(JavaType type) {
        return carried(type, TypeRole.SESSION).filter(model -> !model.has(Trait.APPLICATION_LIFETIME));
    }

    /** The session that a type is, itself or by a supertype. */
    public Optional<ModelType> session(JavaType type) {
        return type.isArray()
                ? Optional.empty()
                : ofRole(type, TypeRole.SESSION).filter(model -> !model.has(Trait.APPLICATION_LIFETIME));
    }

    private Optional<ModelType> ofRole(JavaType type, TypeRole role) {
        return types.hierarchy(type).stream()
                .flatMap(above -> libraries.type(above.name()).stream())
                .filter(model -> model.role() == role)
                .findFirst();
    }

    private Optional<ModelType> carried(JavaType type, TypeRole role) {
        for (JavaType above : types.hierarchy(type)) {
            Optional<ModelType> model = libraries.type(above.name());
            if (model.filter(found -> found.role() == role).isPresent()) {
                return model;
            }
            if (model.filter(found -> found.role() == TypeRole.CARRIER).isPresent()) {
                for (Optional<JavaType> argument : above.arguments()) {
                    Optional<ModelType> inner = argument.flatMap(carried -> carried(carried, role));
                    if (inner.isPresent()) {
                        return inner;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
