package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Ownership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All library models of a run, by type and by method.
 *
 * <p>Immutable and shared by all threads.
 */
public final class Libraries {
    private final List<LibraryModel> models;
    private final Map<String, ModelType> types = new HashMap<>();
    private final Map<String, LibraryModel> owners = new HashMap<>();
    private final Map<String, Set<String>> packagesOfModules = new HashMap<>();
    private final Map<String, Set<String>> namesOfSubtypes = new HashMap<>();
    private final Map<String, Set<String>> companionsOfNames = new HashMap<>();

    /** A model of a later library stands in for one of the same type of an earlier library. */
    public Libraries(List<LibraryModel> models) {
        this.models = List.copyOf(models);
        for (LibraryModel model : models) {
            for (ModelType type : model.types()) {
                types.put(type.name(), type);
                owners.put(type.name(), model);
                for (String module : model.modules()) {
                    packagesOfModules
                            .computeIfAbsent(module, key -> new HashSet<>())
                            .add(packageOf(type.name()));
                }
            }
        }
        for (ModelType type : types.values()) {
            for (ModelType above : withSupertypes(type.name())) {
                namesOfSubtypes
                        .computeIfAbsent(above.name(), key -> new HashSet<>())
                        .add(type.simpleName());
            }
        }
        for (ModelType type : types.values()) {
            for (ModelMethod method : type.methods()) {
                if (method.result() != null && method.result().ownership() != Ownership.GIVES) {
                    merge(method.name(), companionsOf(type, method));
                }
            }
        }
    }

    /** An empty set of companions stands for: none is needed. */
    private void merge(String name, Set<String> companions) {
        Set<String> known = companionsOfNames.get(name);
        if (known == null) {
            companionsOfNames.put(name, new HashSet<>(companions));
        } else if (companions.isEmpty()) {
            known.clear();
        } else if (!known.isEmpty()) {
            known.addAll(companions);
        }
    }

    /**
     * What must stand beside a method's name for any model to count it as opening, lending or building something; a
     * quick first look before a call is resolved.
     *
     * @return empty if no model has such a method of that name; an empty set if the name is enough
     */
    public Optional<Set<String>> companionsOf(String methodName) {
        return Optional.ofNullable(companionsOfNames.get(methodName));
    }

    /**
     * The words one of which must stand in a file for a method to count as found in it; empty where the method's own
     * name is telling enough. Names of one word ({@code open}, {@code create}, {@code get}) and static methods are
     * everyday names: they count only where the file names the type that has them, one below it, or what they hand out.
     */
    public Set<String> companionsOf(ModelType owner, ModelMethod method) {
        boolean everyday = method.name().chars().noneMatch(Character::isUpperCase);
        if (!everyday && !method.isStatic()) {
            return Set.of();
        }
        Set<String> companions = new HashSet<>(namesOfSubtypes.getOrDefault(owner.name(), Set.of()));
        ModelMethod.Result result = method.result();
        if (result != null && result.type() instanceof ModelMethod.TypeSource.Named named) {
            type(named.name()).map(ModelType::simpleName).ifPresent(companions::add);
        }
        return companions;
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
        return models;
    }

    public Collection<ModelType> types() {
        return types.values();
    }

    /** The model of a type, by its binary name. */
    public Optional<ModelType> type(String binaryName) {
        return Optional.ofNullable(types.get(binaryName));
    }

    /** The library that models a type, by the type's binary name. */
    public Optional<LibraryModel> libraryOf(String binaryName) {
        return Optional.ofNullable(owners.get(binaryName));
    }

    /** The modelled packages that {@code import module} of a module brings in; none for a module that is not modelled. */
    public Set<String> packagesOf(String module) {
        return packagesOfModules.getOrDefault(module, Set.of());
    }

    /** The type itself and its modelled supertypes, the nearest first; empty for a type that is not modelled. */
    public List<ModelType> withSupertypes(String binaryName) {
        Map<String, ModelType> found = new LinkedHashMap<>();
        List<String> next = List.of(binaryName);
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String name : next) {
                ModelType type = types.get(name);
                if (type != null && found.putIfAbsent(name, type) == null) {
                    above.addAll(type.supertypes());
                }
            }
            next = above;
        }
        return List.copyOf(found.values());
    }

    /** The package of a binary name; empty for the unnamed package. */
    public static String packageOf(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        return dot < 0 ? "" : binaryName.substring(0, dot);
    }
}
