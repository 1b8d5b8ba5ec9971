package dev.sessionlint.index;

import dev.sessionlint.index.FileFacts.ImportFacts;
import dev.sessionlint.index.TypeFacts.TypeParameterFacts;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a written type name means: the scoping rules of JLS 6.3 to 6.5 over imports, the project and the library models.
 *
 * <p>A name is resolved or unknown, never guessed. A name that only an on-demand import can bring is taken from the one
 * package that is known to have it: were there a second, the file would not compile (JLS 6.5.5.1).
 */
final class TypeNames {
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");
    private static final Set<String> JAVA_LANG = Set.of(
            "Object",
            "String",
            "Class",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "Character",
            "Boolean",
            "Double",
            "Float",
            "Number",
            "Void",
            "Iterable",
            "Comparable",
            "CharSequence",
            "Runnable",
            "AutoCloseable",
            "Cloneable",
            "Throwable",
            "Exception",
            "RuntimeException",
            "Error",
            "Thread",
            "ThreadLocal",
            "InheritableThreadLocal",
            "Process",
            "Record",
            "Enum",
            "Module",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "FunctionalInterface",
            "SafeVarargs",
            "StringBuilder",
            "StringBuffer",
            "Math",
            "System",
            "IllegalArgumentException",
            "IllegalStateException",
            "UnsupportedOperationException",
            "NullPointerException",
            "InterruptedException",
            "Runtime",
            "ClassLoader",
            "StackTraceElement",
            "Package");

    private final ProjectIndex index;
    private final Libraries libraries;
    private final Map<String, ProjectType> own = new HashMap<>();
    private final IdentityHashMap<FileFacts, Map<String, Optional<String>>> meanings = new IdentityHashMap<>();

    /** Own types, those of the file that is linted, are registered and win over what the index would say of them. */
    TypeNames(ProjectIndex index, Libraries libraries) {
        this.index = index;
        this.libraries = libraries;
    }

    Libraries libraries() {
        return libraries;
    }

    /** The version of a library that a file is built with, if its build files say it. */
    Optional<LibraryVersion> version(LibraryModel library, FileFacts from) {
        return index.versions().of(library, from.path());
    }

    void register(ProjectType type) {
        own.put(type.name(), type);
        for (TypeFacts nested : type.facts().nested()) {
            register(new ProjectType(type.file(), type, nested));
        }
    }

    /** The project's declaration of a type, as seen from a file. */
    Optional<ProjectType> projectType(String binaryName, FileFacts from) {
        ProjectType registered = own.get(binaryName);
        return registered != null ? Optional.of(registered) : index.type(binaryName, from);
    }

    /** Whether a type is known to exist: modelled, or declared by the project. */
    boolean exists(String binaryName, FileFacts from) {
        if (libraries.type(binaryName).isPresent() || own.containsKey(binaryName)) {
            return true;
        }
        return binaryName.indexOf('$') < 0
                ? index.declares(binaryName, from)
                : projectType(binaryName, from).isPresent();
    }

    /** The meaning of a type as written. */
    Optional<JavaType> resolve(TypeSyntax written, Scope scope) {
        String name = written.name();
        if (PRIMITIVES.contains(name)) {
            return Optional.of(new JavaType(name, List.of(), written.dimensions()));
        }
        if (name.equals("?") || name.equals("void") || written.isVar()) {
            return Optional.empty();
        }
        Optional<JavaType> variable = scope.variables().get(name);
        if (variable != null) {
            return variable.map(bound -> bound.withDimensions(written.dimensions()));
        }
        Optional<TypeParameterFacts> parameter = typeParameter(name, scope.type());
        if (parameter.isPresent()) {
            return bound(parameter.get(), scope).map(bound -> bound.withDimensions(written.dimensions()));
        }
        return name(name, scope).map(binaryName -> {
            List<Optional<JavaType>> arguments = new ArrayList<>();
            written.arguments().forEach(argument -> arguments.add(resolve(argument, scope)));
            return new JavaType(binaryName, arguments, written.dimensions());
        });
    }

    /** Whether a name means a type variable in a scope. */
    boolean isTypeVariable(String name, Scope scope) {
        return scope.variables().containsKey(name)
                || typeParameter(name, scope.type()).isPresent();
    }

    /** What the first bound of a type parameter means; the name itself is taken as unknown meanwhile. */
    Optional<JavaType> bound(TypeParameterFacts parameter, Scope scope) {
        if (parameter.bounds().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Optional<JavaType>> variables = new HashMap<>(scope.variables());
        variables.put(parameter.name(), Optional.empty());
        return resolve(parameter.bounds().get(0), scope.with(variables));
    }

    boolean isTypeParameter(String name, Scope scope) {
        return typeParameter(name, scope.type()).isPresent();
    }

    private static Optional<TypeParameterFacts> typeParameter(String name, @Nullable ProjectType innermost) {
        for (ProjectType type = innermost; type != null; type = type.outer()) {
            for (TypeParameterFacts parameter : type.facts().typeParameters()) {
                if (parameter.name().equals(name)) {
                    return Optional.of(parameter);
                }
            }
        }
        return Optional.empty();
    }

    /** The binary name that a written name means, with dots between nested names. */
    Optional<String> name(String written, Scope scope) {
        int dot = written.indexOf('.');
        if (dot < 0) {
            return simple(written, scope);
        }
        String head = written.substring(0, dot);
        Optional<String> outer = simple(head, scope);
        if (outer.isPresent()) {
            return outer.map(type -> nested(type, written.substring(dot + 1), scope.file()));
        }
        boolean packageLike = !head.isEmpty() && !Character.isUpperCase(head.charAt(0));
        return packageLike ? Optional.of(binaryName(written, scope.file())) : Optional.empty();
    }

    private String nested(String outer, String rest, FileFacts from) {
        String current = outer;
        for (String part : rest.split("\\.", -1)) {
            current = member(current, part, from);
        }
        return current;
    }

    /** The binary name of a member type, declared or inherited as far as is known. */
    String member(String outer, String name, FileFacts from) {
        return projectType(outer, from).flatMap(type -> memberType(type, name)).orElse(outer + "$" + name);
    }

    /** The binary name of a fully qualified name; by convention a type's first segment is the first in upper case. */
    String binaryName(String qualified, FileFacts from) {
        if (exists(qualified, from)) {
            return qualified;
        }
        int end = endOfTopLevel(qualified, from);
        return end == qualified.length()
                ? qualified
                : nested(qualified.substring(0, end), qualified.substring(end + 1), from);
    }

    /** Where the name of the outermost type ends. */
    private int endOfTopLevel(String qualified, FileFacts from) {
        int start = 0;
        int last = qualified.lastIndexOf('.');
        while (start <= last) {
            int end = qualified.indexOf('.', start);
            if (Character.isUpperCase(qualified.charAt(start))) {
                return end;
            }
            // A class in lower case is looked for only where the rest may be its member.
            if (end == last && exists(qualified.substring(0, end), from)) {
                return end;
            }
            start = end + 1;
        }
        return qualified.length();
    }

    private Optional<String> simple(String name, Scope scope) {
        ProjectType local = scope.locals().apply(name).orElse(null);
        ProjectType declaring = local == null ? null : local.outer();
        for (ProjectType type = scope.type(); type != null; type = type.outer()) {
            if (local != null && declaring != null && declaring.name().equals(type.name())) {
                return Optional.of(local.name());
            }
            if (type.facts().simpleName().equals(name) && type.facts().kind() != TypeFacts.Kind.ANONYMOUS) {
                return Optional.of(type.name());
            }
            Optional<String> member = memberType(type, name);
            if (member.isPresent()) {
                return member;
            }
        }
        return inFile(name, scope.file());
    }

    private Optional<String> inFile(String name, FileFacts file) {
        Map<String, Optional<String>> names = meanings.computeIfAbsent(file, key -> new HashMap<>());
        Optional<String> known = names.get(name);
        if (known == null) {
            known = lookUp(name, file);
            names.put(name, known);
        }
        return known;
    }

    private Optional<String> lookUp(String name, FileFacts file) {
        for (TypeFacts type : file.types()) {
            if (type.simpleName().equals(name)) {
                return Optional.of(type.binaryName());
            }
        }
        Optional<String> single = singleImport(name, file);
        if (single.isPresent()) {
            return single;
        }
        String inPackage = qualified(file.packageName(), name);
        if (libraries.type(inPackage).isPresent() || own.containsKey(inPackage) || isInPackage(name, inPackage, file)) {
            return Optional.of(inPackage);
        }
        Optional<String> onDemand = onDemandImport(name, file);
        if (onDemand.isPresent()) {
            return onDemand;
        }
        return JAVA_LANG.contains(name) ? Optional.of("java.lang." + name) : moduleImport(name, file);
    }

    /** A name of java.lang is looked for in its own file only; that somebody hides it elsewhere is left aside. */
    private boolean isInPackage(String name, String inPackage, FileFacts file) {
        return JAVA_LANG.contains(name) ? index.hasOwnFile(inPackage, file) : index.declares(inPackage, file);
    }

    private Optional<String> singleImport(String name, FileFacts file) {
        for (ImportFacts imported : file.imports()) {
            if (imported.onDemand()
                    || imported.isModule()
                    || !imported.simpleName().equals(name)) {
                continue;
            }
            String binaryName = binaryName(imported.name(), file);
            if (!imported.isStatic() || exists(binaryName, file)) {
                return Optional.of(binaryName);
            }
        }
        return Optional.empty();
    }

    private Optional<String> onDemandImport(String name, FileFacts file) {
        Set<String> candidates = new LinkedHashSet<>();
        for (ImportFacts imported : file.imports()) {
            if (!imported.onDemand() || imported.isModule()) {
                continue;
            }
            if (!imported.isStatic() && exists(qualified(imported.name(), name), file)) {
                candidates.add(qualified(imported.name(), name));
                continue;
            }
            String outer = binaryName(imported.name(), file);
            Optional<ProjectType> project = projectType(outer, file);
            if (project.isPresent()) {
                memberType(project.get(), name).ifPresent(candidates::add);
            } else if (libraries.type(outer + "$" + name).isPresent()) {
                candidates.add(outer + "$" + name);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    private Optional<String> moduleImport(String name, FileFacts file) {
        Set<String> candidates = new LinkedHashSet<>();
        for (ImportFacts imported : file.imports()) {
            if (imported.isModule()) {
                for (String packageName : libraries.packagesOf(imported.name())) {
                    String binaryName = qualified(packageName, name);
                    if (libraries.type(binaryName).isPresent()) {
                        candidates.add(binaryName);
                    }
                }
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /** A member type, declared or inherited (JLS 8.5). */
    private Optional<String> memberType(ProjectType type, String name) {
        Optional<ProjectType> declared = type.nested(name);
        return declared.isPresent()
                ? declared.map(ProjectType::name)
                : inheritedMemberType(type, name, new HashSet<>(Set.of(type.name())));
    }

    private Optional<String> inheritedMemberType(ProjectType type, String name, Set<String> seen) {
        for (TypeSyntax written : type.facts().supertypes()) {
            if (written.name().equals(name)) {
                continue;
            }
            Optional<String> supertype = headerName(written.name(), type);
            if (supertype.isEmpty()) {
                continue;
            }
            Optional<ProjectType> project = projectType(supertype.get(), type.file());
            if (project.isPresent()) {
                if (!seen.add(project.get().name())) {
                    continue;
                }
                Optional<ProjectType> declared = project.get()
                        .nested(name)
                        .filter(member -> member.facts().visibility() != Visibility.PRIVATE);
                Optional<String> inherited = declared.isPresent()
                        ? declared.map(ProjectType::name)
                        : inheritedMemberType(project.get(), name, seen);
                if (inherited.isPresent()) {
                    return inherited;
                }
            } else if (libraries.type(supertype.get() + "$" + name).isPresent()) {
                return Optional.of(supertype.get() + "$" + name);
            }
        }
        return Optional.empty();
    }

    /** A name in the header of a type, where the type's own members are not in scope (JLS 8.1.4, 8.1.5). */
    private Optional<String> headerName(String written, ProjectType type) {
        return name(written, Scope.of(type.file(), type.outer()));
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
