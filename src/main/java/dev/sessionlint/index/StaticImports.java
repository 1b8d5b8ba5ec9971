package dev.sessionlint.index;

import dev.sessionlint.index.FileFacts.ImportFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the static imports of a file bring in; imports of one name go before those on demand (JLS 6.4.1). */
final class StaticImports {
    private final TypeNames names;
    private final FileFacts facts;
    private final Members members;

    StaticImports(TypeNames names, FileFacts facts, Members members) {
        this.names = names;
        this.facts = facts;
        this.members = members;
    }

    /**
     * The field that a name means.
     *
     * @param hidden see {@link #method}
     */
    Optional<Members.FieldMatch> field(String name, boolean hidden) {
        for (String type : types(name)) {
            Optional<Members.FieldMatch> match = fieldOf(type, name);
            if (match.isPresent() || isUnknown(type)) {
                return match;
            }
        }
        if (hidden) {
            return Optional.empty();
        }
        // Were there a second type that has it, the file would not compile.
        return types().stream().flatMap(type -> fieldOf(type, name).stream()).findFirst();
    }

    private Optional<Members.FieldMatch> fieldOf(String type, String name) {
        return members.field(JavaType.of(type), name)
                .filter(match -> match.field().isStatic());
    }

    /**
     * The type that has a method.
     *
     * @param arguments how many arguments it is called with
     * @param hidden whether a type around may inherit such a member from where nobody knows; it hides what is imported
     *     on demand, but who imports a name would not do so in vain
     * @param isApplicable whether a type has a method that may take them
     */
    Optional<JavaType> method(String name, int arguments, boolean hidden, Predicate<JavaType> isApplicable) {
        List<JavaType> named = types(name).stream()
                .map(JavaType::of)
                .filter(type -> isUnknown(type.name()) || members.hasMethod(type, name))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (!named.isEmpty()) {
            return theOne(named, isApplicable);
        }
        if (hidden) {
            return Optional.empty();
        }
        List<JavaType> all = types().stream().map(JavaType::of).toList();
        // Without arguments two would be ambiguous; with some, an overload that is not known may fit better.
        boolean mayBeOther = arguments > 0
                && all.stream()
                        .anyMatch(type -> isUnknown(type.name()) && !type.name().startsWith("java."));
        List<JavaType> known =
                all.stream().filter(type -> members.hasMethod(type, name)).toList();
        if (mayBeOther) {
            return Optional.empty();
        }
        return known.size() == 1 ? Optional.of(known.get(0)) : theOne(known, isApplicable);
    }

    private Optional<JavaType> theOne(List<JavaType> types, Predicate<JavaType> isApplicable) {
        List<JavaType> fitting = types.stream()
                .filter(type -> isUnknown(type.name()) || isApplicable.test(type))
                .toList();
        return fitting.size() == 1 && !isUnknown(fitting.get(0).name())
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private boolean isUnknown(String type) {
        return names.projectType(type, facts).isEmpty()
                && names.libraries().type(type).isEmpty();
    }

    /** The types of which a member of one name is imported. */
    private Set<String> types(String name) {
        Set<String> found = new LinkedHashSet<>();
        for (ImportFacts imported : facts.imports()) {
            if (imported.isStatic()
                    && !imported.onDemand()
                    && imported.simpleName().equals(name)) {
                found.add(names.binaryName(imported.qualifier(), facts));
            }
        }
        return found;
    }

    /** The types of which all members are imported on demand. */
    private Set<String> types() {
        Set<String> found = new LinkedHashSet<>();
        for (ImportFacts imported : facts.imports()) {
            if (imported.isStatic() && imported.onDemand()) {
                found.add(names.binaryName(imported.name(), facts));
            }
        }
        return found;
    }
}
