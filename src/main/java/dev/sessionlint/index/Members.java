package dev.sessionlint.index;

import dev.sessionlint.index.TypeFacts.FieldFacts;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.TypeParameterFacts;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Members and supertypes of types of the project and of the models, with type arguments put in. */
final class Members {
    private final TypeNames names;
    private final FileFacts from;
    private final Map<JavaType, List<JavaType>> hierarchies = new HashMap<>();
    private final Map<String, Boolean> unknownMembers = new HashMap<>();

    /** @param from the file from which types are looked at */
    Members(TypeNames names, FileFacts from) {
        this.names = names;
        this.from = from;
    }

    /** A field and the type on which it was found. */
    record FieldMatch(ProjectType owner, FieldFacts field, Optional<JavaType> type) {}

    Optional<ProjectType> project(JavaType type) {
        return names.projectType(type.name(), from);
    }

    /** The type and all its supertypes, the nearest first. */
    List<JavaType> hierarchy(JavaType type) {
        List<JavaType> known = hierarchies.get(type);
        if (known == null) {
            known = List.copyOf(climb(type));
            hierarchies.put(type, known);
        }
        return known;
    }

    private List<JavaType> climb(JavaType type) {
        List<JavaType> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Queue<JavaType> next = new ArrayDeque<>();
        next.add(type);
        while (!next.isEmpty()) {
            JavaType current = next.remove();
            if (seen.add(current.name())) {
                found.add(current);
                next.addAll(supertypes(current));
            }
        }
        return found;
    }

    /** Whether one type is the other or below it. */
    boolean isSubtype(String binaryName, String supertype) {
        return binaryName.equals(supertype)
                || hierarchy(JavaType.of(binaryName)).stream()
                        .anyMatch(type -> type.name().equals(supertype));
    }

    /** A type seen as one of its supertypes, with that one's type arguments. */
    Optional<JavaType> view(JavaType type, String supertype) {
        return hierarchy(type).stream()
                .filter(above -> above.name().equals(supertype))
                .findFirst();
    }

    /** The one of two types that is the other or above it; without type arguments where these differ. */
    Optional<JavaType> common(JavaType one, JavaType other) {
        if (one.dimensions() != other.dimensions()) {
            return Optional.empty();
        }
        Optional<JavaType> view = view(one, other.name());
        if (view.isEmpty()) {
            return view(other, one.name()).flatMap(seen -> common(seen, one));
        }
        return Optional.of(
                view.get().arguments().equals(other.arguments())
                        ? other
                        : new JavaType(other.name(), List.of(), other.dimensions()));
    }

    /** What is written first as a supertype: the superclass, of a class that has one. */
    Optional<JavaType> firstSupertype(ProjectType type) {
        List<TypeSyntax> written = type.facts().supertypes();
        return written.isEmpty() ? Optional.empty() : names.resolve(written.get(0), headerScope(type));
    }

    /** Whether a supertype of a project type is neither of the project nor modelled, or cannot be resolved at all. */
    boolean hasUnknownSupertype(ProjectType type) {
        return hasUnresolvedSupertype(type)
                || hierarchy(JavaType.of(type.name())).stream()
                        .anyMatch(above -> project(above).isEmpty()
                                && names.libraries().type(above.name()).isEmpty()
                                && !above.name().equals(type.name()));
    }

    /** Whether what stands for a supertype of a project type, or of one above it, cannot be resolved. */
    boolean hasUnresolvedSupertype(ProjectType type) {
        for (JavaType above : hierarchy(JavaType.of(type.name()))) {
            Optional<ProjectType> project = project(above);
            if (project.isPresent()) {
                Scope header = headerScope(project.get());
                for (TypeSyntax written : project.get().facts().supertypes()) {
                    if (names.resolve(written, header).isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    List<JavaType> supertypes(JavaType type) {
        Optional<ProjectType> project = project(type);
        if (project.isPresent()) {
            Scope header = headerScope(project.get()).with(bindings(project.get(), type));
            List<JavaType> above = new ArrayList<>();
            for (TypeSyntax written : project.get().facts().supertypes()) {
                names.resolve(written, header).ifPresent(above::add);
            }
            return above;
        }
        return names.libraries()
                .type(type.name())
                .map(model -> model.supertypes().stream()
                        .map(name ->
                                new JavaType(name, model.role() == TypeRole.CARRIER ? type.arguments() : List.of(), 0))
                        .toList())
                .orElse(List.of());
    }

    private static Scope headerScope(ProjectType type) {
        return Scope.of(type.file(), type.outer());
    }

    /** What the type parameters of a project type stand for in a parameterised type. */
    Map<String, Optional<JavaType>> bindings(ProjectType project, JavaType type) {
        List<TypeParameterFacts> parameters = project.facts().typeParameters();
        if (parameters.isEmpty()) {
            return Map.of();
        }
        Map<String, Optional<JavaType>> bindings = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            TypeParameterFacts parameter = parameters.get(i);
            Optional<JavaType> argument = type.argument(i);
            bindings.put(
                    parameter.name(), argument.isPresent() ? argument : names.bound(parameter, headerScope(project)));
        }
        return bindings;
    }

    /** The field that a name means on a type: its own, else the nearest inherited. */
    Optional<FieldMatch> field(JavaType type, String name) {
        if (type.isArray()) {
            return Optional.empty();
        }
        for (JavaType current : hierarchy(type)) {
            Optional<ProjectType> project = project(current);
            if (project.isEmpty()) {
                continue;
            }
            for (FieldFacts field : project.get().facts().fields()) {
                if (field.name().equals(name) && isMember(type, project.get(), field.visibility())) {
                    Scope scope = Scope.of(project.get().file(), project.get()).with(bindings(project.get(), current));
                    return Optional.of(new FieldMatch(project.get(), field, names.resolve(field.type(), scope)));
                }
            }
        }
        return Optional.empty();
    }

    /** The type of the component of a record at a 0-based position. */
    Optional<JavaType> component(JavaType type, int position) {
        return project(type)
                .filter(found -> found.facts().kind() == TypeFacts.Kind.RECORD)
                .flatMap(found -> found.facts().fields().stream()
                        .filter(field -> !field.isStatic())
                        .skip(position)
                        .findFirst())
                .flatMap(field -> field(type, field.name()))
                .flatMap(FieldMatch::type);
    }

    /** Whether a type has or inherits a method of that name, as far as is known. */
    boolean hasMethod(JavaType type, String name) {
        for (JavaType current : hierarchy(type)) {
            boolean declared = project(current)
                    .map(project -> project.facts().methods().stream()
                            .anyMatch(method ->
                                    method.name().equals(name) && isMember(type, project, method.visibility())))
                    .orElseGet(() -> names.libraries()
                            .type(current.name())
                            .map(model -> model.methods().stream()
                                    .anyMatch(method -> method.name().equals(name)))
                            .orElse(false));
            if (declared) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a type above another declares is a member of the other (JLS 8.2): private things are not. */
    static boolean isMember(JavaType type, ProjectType declaring, Visibility visibility) {
        return type.name().equals(declaring.name())
                || switch (visibility) {
                    case PUBLIC, PROTECTED -> true;
                    case PACKAGE ->
                        Libraries.packageOf(type.name()).equals(declaring.file().packageName());
                    case PRIVATE -> false;
                };
    }

    /**
     * Whether a type may have members that are not known, because a supertype is neither of the project nor modelled.
     * What the Java platform declares outside {@code java.sql} is taken to be none of the names that matter here.
     */
    boolean hasUnknownMembers(ProjectType type) {
        Boolean known = unknownMembers.get(type.name());
        if (known == null) {
            known = hasUnresolvedSupertype(type)
                    || hierarchy(JavaType.of(type.name())).stream()
                            .anyMatch(above -> project(above).isEmpty()
                                    && names.libraries().type(above.name()).isEmpty()
                                    && !isOfPlatform(above.name()));
            unknownMembers.put(type.name(), known);
        }
        return known;
    }

    private static boolean isOfPlatform(String binaryName) {
        return binaryName.startsWith("java.") && !binaryName.startsWith("java.sql.");
    }

    /** Whether a call of a method that no entry names hands out its receiver: see {@link Trait#FLUENT}. */
    boolean isFluent(JavaType type, String name) {
        boolean getter = name.startsWith("get") || name.startsWith("is") || name.startsWith("has");
        return !getter
                && !hasMethod(type, name)
                && hierarchy(type).stream()
                        .anyMatch(above -> names.libraries()
                                .type(above.name())
                                .filter(model -> model.has(Trait.FLUENT))
                                .isPresent());
    }

    /** The scope of a method's signature: its own type variables over those of its class. */
    Scope methodScope(
            ProjectType owner,
            MethodFacts method,
            Map<String, Optional<JavaType>> bindings,
            Map<String, Optional<JavaType>> inferred) {
        Map<String, Optional<JavaType>> variables = new HashMap<>(bindings);
        Scope scope = Scope.of(owner.file(), owner).with(variables);
        for (TypeParameterFacts parameter : method.typeParameters()) {
            Optional<JavaType> known = inferred.getOrDefault(parameter.name(), Optional.empty());
            variables.put(parameter.name(), known.isPresent() ? known : names.bound(parameter, scope));
        }
        return scope.with(variables);
    }
}
