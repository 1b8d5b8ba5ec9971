package dev.sessionlint.rule;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.Clue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The calls of one file that open, borrow or build what the library models describe. */
public final class SessionCalls {
    /** From these a session is got; a session that leads to another is none of them. */
    private static final Set<TypeRole> SOURCES = EnumSet.of(
            TypeRole.FACTORY,
            TypeRole.OPENER,
            TypeRole.BUILDER,
            TypeRole.SESSION_BUILDER,
            TypeRole.SCOPED,
            TypeRole.STEREOTYPE);

    private final KnownCalls calls;
    private final Types types;
    private final Libraries libraries;
    private final Supplier<Places> places;

    SessionCalls(KnownCalls calls, Supplier<Places> places) {
        this.calls = calls;
        this.types = calls.types();
        this.libraries = calls.libraries();
        this.places = places;
    }

    /**
     * A session that is got from a factory.
     *
     * @param callee the call
     * @param session the type of the session
     * @param ownership whether the caller has to give it back
     */
    public record Acquisition(Callee callee, ModelType session, Ownership ownership) {
        /** Whether it is a session that the caller has to give back; a transaction is none. */
        public boolean isOwnedSession() {
            return ownership == Ownership.OPENS && session.role() == TypeRole.SESSION;
        }

        /** Whether it comes in a carrier: it is opened later, when that is subscribed to or has come to its end. */
        public boolean isCarried() {
            ModelMethod method = callee.model();
            ModelMethod.Result result = method == null ? null : method.result();
            return result != null && result.wrapper() != null;
        }
    }

    /** What a call, a creation or a method reference means. */
    public Optional<Callee> callee(Expression expression) {
        return calls.callee(expression);
    }

    /** The session that an expression gets from a factory, if it does. */
    public Optional<Acquisition> acquisition(Expression expression) {
        Callee callee = calls.modelled(expression).orElse(null);
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
        return calls.handedOut(callee, result)
                .filter(session -> holdsConnection(session) && !session.has(Trait.APPLICATION_LIFETIME))
                .map(session -> new Acquisition(callee, session, result.ownership()));
    }

    /** A transaction that is got from a factory holds a connection like any session: Ebean's, Neo4j's. */
    private static boolean holdsConnection(ModelType type) {
        return type.role() == TypeRole.SESSION || type.role() == TypeRole.TRANSACTION;
    }

    /** Whether one of the clues stands in the file: what a rule does not report elsewhere, no prefilter can hide. */
    public boolean stands(Collection<Clue> clues) {
        return calls.stands(clues);
    }

    /** The factory that an expression builds, if it does. */
    public Optional<ModelType> built(Expression expression) {
        Callee callee = calls.modelled(expression).orElse(null);
        ModelMethod method = callee == null ? null : callee.model();
        ModelType owner = callee == null ? null : callee.modelOwner();
        ModelMethod.Result result = method == null ? null : method.result();
        if (callee == null || result == null || owner == null || result.ownership() != Ownership.BUILDS) {
            return Optional.empty();
        }
        Optional<ModelType> named = calls.handedOut(callee, result);
        return named.isPresent() ? named : Optional.of(owner);
    }

    /** Whether a call means a method, also through a subclass. */
    public boolean means(Callee callee, String name, MethodRef method) {
        return name.equals(method.method()) && types.isSubtype(callee.receiver().name(), method.type());
    }

    /**
     * Whether a type as it is written may be or carry one that a model describes: a quick first look, by its name, before
     * it is resolved.
     */
    public boolean mayBeModelled(Type written) {
        Type element = written.getElementType();
        if (element instanceof ClassOrInterfaceType named) {
            String name = named.getNameAsString();
            return !libraries.typesNamed(name).isEmpty()
                    || places.get().typeParameters().contains(name);
        }
        return !(element instanceof PrimitiveType || element instanceof VoidType);
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
        return libraries.withSupertypes(type.name()).stream()
                .filter(model -> model.role() == role)
                .findFirst();
    }

    private Optional<ModelType> carried(JavaType type, TypeRole role) {
        Optional<ModelType> model = libraries.type(type.name());
        if (model.filter(found -> found.role() == TypeRole.CARRIER).isEmpty()) {
            return ofRole(type, role);
        }
        return type.arguments().stream()
                .flatMap(Optional::stream)
                .flatMap(argument -> carried(argument, role).stream())
                .findFirst();
    }
}
