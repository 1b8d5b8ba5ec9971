package dev.sessionlint.rule;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
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
import dev.sessionlint.source.Clue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    private final String text;
    private final Types types;
    private final Libraries libraries;
    private final Supplier<Places> places;
    private @Nullable Set<String> words;
    private final IdentityHashMap<Expression, Optional<Callee>> callees = new IdentityHashMap<>();

    SessionCalls(String text, Types types, Libraries libraries, Supplier<Places> places) {
        this.places = places;
        this.text = text;
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
        Callee callee = modelled(expression).orElse(null);
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
                .filter(session -> holdsConnection(session) && !session.has(Trait.APPLICATION_LIFETIME))
                .map(session -> new Acquisition(callee, session, result.ownership()));
    }

    /** A transaction that is got from a factory holds a connection like any session: Ebean's, Neo4j's. */
    private static boolean holdsConnection(ModelType type) {
        return type.role() == TypeRole.SESSION || type.role() == TypeRole.TRANSACTION;
    }

    /** What a call means, if it is of a method that a model describes and that counts as found in this file. */
    private Optional<Callee> modelled(Expression expression) {
        if (expression instanceof ObjectCreationExpr creation
                && libraries.typesNamed(creation.getType().getNameAsString()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Set<String>> beside = libraries.companionsOf(nameOf(expression));
        if (beside.isEmpty() || !stands(beside.get())) {
            return Optional.empty();
        }
        return callee(expression).filter(callee -> {
            ModelType owner = callee.modelOwner();
            ModelMethod method = callee.model();
            if (owner == null || method == null) {
                return false;
            }
            if (method.name().equals(MethodRef.CONSTRUCTOR)) {
                return libraries.type(callee.receiver().name()).isPresent();
            }
            return stands(libraries.companionsOf(owner, method));
        });
    }

    /** Whether one of the words stands in the file, or none is asked for. */
    private boolean stands(Set<String> companions) {
        return companions.isEmpty() || companions.stream().anyMatch(words()::contains);
    }

    /** Whether one of the clues stands in the file: what a rule does not report elsewhere, no prefilter can hide. */
    public boolean stands(Collection<Clue> clues) {
        return clues.stream()
                .anyMatch(clue -> text.contains(clue.word()) && words().contains(clue.word()) && stands(clue.beside()));
    }

    private static String nameOf(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return call.getNameAsString();
        }
        if (expression instanceof MethodReferenceExpr reference
                && !reference.getIdentifier().equals("new")) {
            return reference.getIdentifier();
        }
        return MethodRef.CONSTRUCTOR;
    }

    /** All words of the file's text, comments and strings too. */
    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !isInWord(text.charAt(i))) {
                    if (i > start) {
                        known.add(text.substring(start, i));
                    }
                    start = i + 1;
                }
            }
            words = known;
        }
        return known;
    }

    /** As the prefilter cuts words. */
    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
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
        Callee callee = modelled(expression).orElse(null);
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
