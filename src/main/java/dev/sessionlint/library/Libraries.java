package dev.sessionlint.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All library models of a run, by type and by method.
 *
 * <p>Immutable and shared by all threads.
 */
public final class Libraries {
    private final Supplier<ModelSource> opener;
    private volatile @Nullable ModelSource opened;

    private Libraries(Supplier<ModelSource> opener) {
        this.opener = opener;
    }

    /** A model of a later library stands in for one of the same type of an earlier library. */
    public Libraries(List<LibraryModel> models) {
        List<LibraryModel> copy = List.copyOf(models);
        this.opener = () -> new ModelList(copy);
    }

    /** The built-in models. Nothing is read before the first question, and then only what it asks for. */
    public static Libraries builtIn() {
        return new Libraries(ModelResource::load);
    }

    private ModelSource source() {
        ModelSource known = opened;
        if (known == null) {
            synchronized (this) {
                known = opened;
                if (known == null) {
                    known = opener.get();
                    opened = known;
                }
            }
        }
        return known;
    }

    /**
     * What must stand beside a method's name for any model to count it as opening, lending or building something; a
     * quick first look before a call is resolved.
     *
     * @return empty if no model has such a method of that name; an empty set if the name is enough
     */
    public Optional<Set<String>> companionsOf(String methodName) {
        return source().companionsOf(methodName);
    }

    /**
     * The words one of which must stand in a file for a method to count as found in it; empty where the method's own
     * name is telling enough. Names of one word ({@code open}, {@code create}, {@code get}) and static methods are
     * everyday names: they count only where the file names the type that has them, one below it, or what they hand out.
     */
    public Set<String> companionsOf(ModelType owner, ModelMethod method) {
        return source().companionsOf(owner, method);
    }

    /**
     * A segment of a type's package that is written in every file which names the type, in an import, a qualified name
     * or its own package: the telling one of {@code org.hibernate.engine.spi} is {@code hibernate}.
     */
    public static String tellingSegment(String binaryName) {
        String[] segments = packageOf(binaryName).split("\\.", -1);
        if (segments.length < 2) {
            return segments[0];
        }
        return switch (segments[0]) {
            case "java", "javax", "jakarta" -> segments[segments.length - 1];
            default -> segments[1].equals("apache") && segments.length > 2 ? segments[2] : segments[1];
        };
    }

    public List<LibraryModel> models() {
        return source().models();
    }

    public Collection<ModelType> types() {
        return source().types();
    }

    /** The model of a type, by its binary name. */
    public Optional<ModelType> type(String binaryName) {
        return source().type(binaryName);
    }

    /** The modelled types of a simple name. */
    public List<ModelType> typesNamed(String simpleName) {
        List<ModelType> types = new ArrayList<>();
        for (String binaryName : source().typesNamed(simpleName)) {
            source().type(binaryName).ifPresent(types::add);
        }
        return types;
    }

    /** The library that models a type, by the type's binary name. */
    public Optional<LibraryModel> libraryOf(String binaryName) {
        return source().libraryOf(binaryName);
    }

    /** The modelled packages that {@code import module} of a module brings in; none for a module that is not modelled. */
    public Set<String> packagesOf(String module) {
        return source().packagesOf(module);
    }

    /** The type itself and its modelled supertypes, the nearest first; empty for a type that is not modelled. */
    public List<ModelType> withSupertypes(String binaryName) {
        Map<String, ModelType> found = new LinkedHashMap<>();
        List<String> next = List.of(binaryName);
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String name : next) {
                ModelType type = source().type(name).orElse(null);
                if (type != null && found.putIfAbsent(name, type) == null) {
                    above.addAll(type.supertypes());
                }
            }
            next = above;
        }
        return List.copyOf(found.values());
    }

    /** The type itself and the modelled types below it; empty for a type that is not modelled. */
    public List<ModelType> withSubtypes(String binaryName) {
        Map<String, ModelType> found = new LinkedHashMap<>();
        List<String> next = List.of(binaryName);
        while (!next.isEmpty()) {
            List<String> below = new ArrayList<>();
            for (String name : next) {
                ModelType type = source().type(name).orElse(null);
                if (type != null && found.putIfAbsent(name, type) == null) {
                    below.addAll(source().subtypesOf(name));
                }
            }
            next = below;
        }
        return List.copyOf(found.values());
    }

    /** The package of a binary name; empty for the unnamed package. */
    public static String packageOf(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        return dot < 0 ? "" : binaryName.substring(0, dot);
    }
}
