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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All library models of a run, by type and by method.
 *
 * <p>Immutable and shared by all threads.
 */
public final class Libraries {
    private final Supplier<List<LibraryModel>> source;
    private volatile @Nullable Content content;

    /** A model of a later library stands in for one of the same type of an earlier library. */
    public Libraries(List<LibraryModel> models) {
        List<LibraryModel> copy = List.copyOf(models);
        this.source = () -> copy;
    }

    private Libraries(Supplier<List<LibraryModel>> source) {
        this.source = source;
    }

    /** Models that are loaded when the first question is asked: most runs over one file ask none. */
    public static Libraries lazy(Supplier<List<LibraryModel>> source) {
        return new Libraries(source);
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            synchronized (this) {
                known = content;
                if (known == null) {
                    known = new Content(source.get());
                    content = known;
                }
            }
        }
        return known;
    }

    /** A method and the type that has it. */
    private record Owned(ModelType type, ModelMethod method) {}

    private static final class Content {
        final List<LibraryModel> models;
        final Map<String, ModelType> types = new HashMap<>();
        final Map<String, LibraryModel> owners = new HashMap<>();
        final Map<String, List<Owned>> handingOut = new HashMap<>();
        final Map<String, List<ModelType>> subtypes = new HashMap<>();
        final Map<String, Optional<Set<String>>> companions = new ConcurrentHashMap<>();

        Content(List<LibraryModel> models) {
            this.models = models;
            for (LibraryModel model : models) {
                for (ModelType type : model.types()) {
                    types.put(type.name(), type);
                    owners.put(type.name(), model);
                }
            }
            for (ModelType type : types.values()) {
                for (String above : type.supertypes()) {
                    subtypes.computeIfAbsent(above, key -> new ArrayList<>()).add(type);
                }
                for (ModelMethod method : type.methods()) {
                    ModelMethod.Result result = method.result();
                    if (result != null && result.ownership() != Ownership.GIVES) {
                        handingOut
                                .computeIfAbsent(method.name(), key -> new ArrayList<>())
                                .add(new Owned(type, method));
                    }
                }
            }
        }
    }

    /**
     * What must stand beside a method's name for any model to count it as opening, lending or building something; a
     * quick first look before a call is resolved.
     *
     * @return empty if no model has such a method of that name; an empty set if the name is enough
     */
    public Optional<Set<String>> companionsOf(String methodName) {
        return content().companions.computeIfAbsent(methodName, this::findCompanions);
    }

    private Optional<Set<String>> findCompanions(String methodName) {
        List<Owned> methods = content().handingOut.get(methodName);
        if (methods == null) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>();
        for (Owned owned : methods) {
            Set<String> companions = companionsOf(owned.type(), owned.method());
            if (companions.isEmpty()) {
                return Optional.of(Set.of());
            }
            all.addAll(companions);
        }
        return Optional.of(all);
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
        Set<String> companions = new HashSet<>();
        addNames(owner, companions);
        ModelMethod.Result result = method.result();
        if (result != null && result.type() instanceof ModelMethod.TypeSource.Named named) {
            type(named.name()).map(ModelType::simpleName).ifPresent(companions::add);
        }
        return companions;
    }

    private void addNames(ModelType type, Set<String> into) {
        into.add(type.simpleName());
        for (ModelType below : content().subtypes.getOrDefault(type.name(), List.of())) {
            addNames(below, into);
        }
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
        return content().models;
    }

    public Collection<ModelType> types() {
        return content().types.values();
    }

    /** The model of a type, by its binary name. */
    public Optional<ModelType> type(String binaryName) {
        return Optional.ofNullable(content().types.get(binaryName));
    }

    /** The library that models a type, by the type's binary name. */
    public Optional<LibraryModel> libraryOf(String binaryName) {
        return Optional.ofNullable(content().owners.get(binaryName));
    }

    /** The modelled packages that {@code import module} of a module brings in; none for a module that is not modelled. */
    public Set<String> packagesOf(String module) {
        Set<String> packages = new HashSet<>();
        for (LibraryModel model : content().models) {
            if (model.modules().contains(module)) {
                model.types().forEach(type -> packages.add(packageOf(type.name())));
            }
        }
        return packages;
    }

    /** The type itself and its modelled supertypes, the nearest first; empty for a type that is not modelled. */
    public List<ModelType> withSupertypes(String binaryName) {
        Map<String, ModelType> found = new LinkedHashMap<>();
        List<String> next = List.of(binaryName);
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String name : next) {
                ModelType type = content().types.get(name);
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
