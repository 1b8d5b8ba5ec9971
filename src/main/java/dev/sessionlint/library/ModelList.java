package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Ownership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Models that are all at hand. One of a later library stands in for one of the same type of an earlier library. */
final class ModelList implements ModelSource {
    private final List<LibraryModel> models;
    private final Map<String, ModelType> types = new HashMap<>();
    private final Map<String, LibraryModel> owners = new HashMap<>();
    private final Map<String, List<Owned>> handingOut = new HashMap<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();
    private final Map<String, List<String>> bySimpleName = new HashMap<>();
    private final Map<String, Optional<Set<String>>> companions = new ConcurrentHashMap<>();

    /** A method and the type that has it. */
    private record Owned(ModelType type, ModelMethod method) {}

    ModelList(List<LibraryModel> models) {
        this.models = models;
        for (LibraryModel model : models) {
            for (ModelType type : model.types()) {
                types.put(type.name(), type);
                owners.put(type.name(), model);
            }
        }
        for (ModelType type : types.values()) {
            add(bySimpleName, type.simpleName(), type.name());
            for (String above : type.supertypes()) {
                add(subtypes, above, type.name());
            }
            for (ModelMethod method : type.methods()) {
                ModelMethod.Result result = method.result();
                if (result != null && result.ownership() != Ownership.GIVES) {
                    add(handingOut, method.name(), new Owned(type, method));
                }
            }
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    @Override
    public List<LibraryModel> models() {
        return models;
    }

    @Override
    public Collection<ModelType> types() {
        return types.values();
    }

    @Override
    public Optional<ModelType> type(String binaryName) {
        return Optional.ofNullable(types.get(binaryName));
    }

    @Override
    public Optional<LibraryModel> libraryOf(String binaryName) {
        return Optional.ofNullable(owners.get(binaryName));
    }

    @Override
    public Collection<String> subtypesOf(String binaryName) {
        return subtypes.getOrDefault(binaryName, List.of());
    }

    @Override
    public Collection<String> typesNamed(String simpleName) {
        return bySimpleName.getOrDefault(simpleName, List.of());
    }

    @Override
    public Set<String> packagesOf(String module) {
        Set<String> packages = new HashSet<>();
        for (LibraryModel model : models) {
            if (model.modules().contains(module)) {
                model.types().forEach(type -> packages.add(Libraries.packageOf(type.name())));
            }
        }
        return packages;
    }

    @Override
    public Optional<Set<String>> companionsOf(String methodName) {
        return companions.computeIfAbsent(methodName, this::findCompanions);
    }

    private Optional<Set<String>> findCompanions(String methodName) {
        List<Owned> methods = handingOut.get(methodName);
        if (methods == null) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>();
        for (Owned owned : methods) {
            Set<String> found = companionsOf(owned.type(), owned.method());
            if (found.isEmpty()) {
                return Optional.of(Set.of());
            }
            all.addAll(found);
        }
        return Optional.of(all);
    }
}
