package dev.sessionlint.index;

import dev.sessionlint.index.TypeFacts.FieldFacts;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.TypeParameterFacts;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
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

    /** @param from the file from which types are looked at */
    Members(TypeNames names, FileFacts from) {
        this.names = names;
        this.from = from;
    }

    /** A field and the type on which it was found. */
    record FieldMatch(ProjectType owner, FieldFacts field, Optional<JavaType> type) {}

    /** A method of the project and the type on which it was found, with that type's arguments. */
    record ProjectMatch(ProjectType owner, MethodFacts method, Map<String, Optional<JavaType>> bindings) {}

    /** A modelled method and the modelled type on which it was found, with that type's arguments. */
    record ModelMatch(ModelType owner, ModelMethod method, JavaType view) {}

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
        for (JavaType current : hierarchy(type)) {
            Optional<ProjectType> project = project(current);
            if (project.isEmpty()) {
                continue;
            }
            for (FieldFacts field : project.get().facts().fields()) {
                if (field.name().equals(name)) {
                    Scope scope = Scope.of(project.get().file(), project.get()).with(bindings(project.get(), current));
                    return Optional.of(new FieldMatch(project.get(), field, names.resolve(field.type(), scope)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a type has or inherits a method of that name, as far as is known. */
    boolean hasMethod(JavaType type, String name) {
        for (JavaType current : hierarchy(type)) {
            boolean declared = project(current)
                    .map(project -> project.facts().methods().stream()
                            .anyMatch(method -> method.name().equals(name)))
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

    /** The project's method that a call means; the nearest type that has a fitting one decides. */
    Optional<ProjectMatch> projectMethod(JavaType type, String name, Arguments arguments) {
        for (JavaType current : hierarchy(type)) {
            Optional<ProjectType> project = project(current);
            if (project.isEmpty()) {
                continue;
            }
            Map<String, Optional<JavaType>> bindings = bindings(project.get(), current);
            List<MethodFacts> fitting = project.get().facts().methods().stream()
                    .filter(method -> method.name().equals(name) && method.accepts(arguments.count()))
                    .filter(method -> mayTake(project.get(), method, bindings, arguments))
                    .toList();
            if (!fitting.isEmpty()) {
                return single(fitting).map(method -> new ProjectMatch(project.get(), method, bindings));
            }
        }
        return Optional.empty();
    }

    /** One of several overloads, if all would hand out the same. */
    private static Optional<MethodFacts> single(List<MethodFacts> fitting) {
        MethodFacts first = fitting.get(0);
        boolean agree = fitting.stream()
                .allMatch(method -> method.result().equals(first.result()) && method.isStatic() == first.isStatic());
        return agree ? Optional.of(first) : Optional.empty();
    }

    private boolean mayTake(
            ProjectType owner, MethodFacts method, Map<String, Optional<JavaType>> bindings, Arguments arguments) {
        for (int i = 0; i < Math.min(arguments.count(), method.parameters().size()); i++) {
            Optional<JavaType> argument = arguments.type(i);
            if (argument.isEmpty()) {
                continue;
            }
            TypeFacts.ParameterFacts parameter = method.parameters().get(i);
            if (parameter.isVarArgs()) {
                continue;
            }
            Optional<JavaType> wanted = names.resolve(parameter.type(), methodScope(owner, method, bindings, Map.of()));
            if (wanted.isPresent() && !isCompatible(argument.get(), wanted.get())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an argument may be passed where a type is wanted; true where that cannot be told. */
    private boolean isCompatible(JavaType argument, JavaType wanted) {
        if (wanted.name().equals("java.lang.Object") && wanted.dimensions() <= argument.dimensions()) {
            return true;
        }
        if (argument.dimensions() != wanted.dimensions()) {
            return false;
        }
        boolean known = argument.name().equals("java.lang.String")
                || argument.name().equals("java.lang.Class")
                || (project(argument).isPresent()
                        && !hasUnknownSupertype(project(argument).get()))
                || names.libraries().type(argument.name()).isPresent();
        return !known || isSubtype(argument.name(), wanted.name());
    }

    /** Whether a call of a method that no entry names hands out its receiver: see {@link Trait#FLUENT}. */
    boolean isFluent(JavaType type, String name) {
        boolean getter = name.startsWith("get") || name.startsWith("is") || name.startsWith("has");
        return !getter
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

    /** The modelled method that a call means: entries that name their parameters go before those that do not. */
    Optional<ModelMatch> modelMethod(JavaType type, String name, Arguments arguments) {
        for (JavaType current : hierarchy(type)) {
            Optional<ModelType> model = names.libraries().type(current.name());
            if (model.isEmpty()) {
                continue;
            }
            List<ModelMethod> named = new ArrayList<>();
            List<ModelMethod> open = new ArrayList<>();
            for (ModelMethod method : model.get().methods()) {
                if (method.name().equals(name)) {
                    if (method.parameters() == null) {
                        open.add(method);
                    } else if (fits(method.parameters(), arguments)) {
                        named.add(method);
                    }
                }
            }
            List<ModelMethod> candidates = named.isEmpty() ? open : named;
            if (!candidates.isEmpty()) {
                return Optional.of(new ModelMatch(model.get(), newest(candidates), current));
            }
        }
        return Optional.empty();
    }

    /** Where the library's version is not known, the entry that holds for the newest. */
    private static ModelMethod newest(List<ModelMethod> candidates) {
        return candidates.stream()
                .filter(method -> method.versions().until() == null)
                .findFirst()
                .orElse(candidates.get(0));
    }

    private boolean fits(List<String> parameters, Arguments arguments) {
        if (parameters.size() != arguments.count()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Optional<JavaType> argument = arguments.type(i);
            if (argument.isPresent() && !isCompatible(argument.get(), JavaType.of(parameters.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
