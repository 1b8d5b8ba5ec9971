package dev.sessionlint.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where {@link Libraries} looks models up; all answers are those of a {@link ModelList} over the same models.
 *
 * <p>Shared by all threads.
 */
sealed interface ModelSource permits ModelList, ModelResource {
    List<LibraryModel> models();

    Collection<ModelType> types();

    Optional<ModelType> type(String binaryName);

    Optional<LibraryModel> libraryOf(String binaryName);

    /** The binary names of the types that name a type as their supertype. */
    Collection<String> subtypesOf(String binaryName);

    /** The binary names of the types that have a simple name. */
    Collection<String> typesNamed(String simpleName);

    /** The packages of all types of the libraries that a module belongs to. */
    Set<String> packagesOf(String module);

    /** What must stand beside a method's name: see {@link Libraries#companionsOf(String)}. */
    Optional<Set<String>> companionsOf(String methodName);

    /** What must stand beside one method's name: see {@link Libraries#companionsOf(ModelType, ModelMethod)}. */
    default Set<String> companionsOf(ModelType owner, ModelMethod method) {
        boolean everyday = method.name().chars().noneMatch(Character::isUpperCase);
        if (!everyday && !method.isStatic()) {
            return Set.of();
        }
        Set<String> companions = new HashSet<>();
        addNames(owner.name(), companions);
        ModelMethod.Result result = method.result();
        if (result != null && result.type() instanceof ModelMethod.TypeSource.Named named) {
            type(named.name()).map(ModelType::simpleName).ifPresent(companions::add);
        }
        return companions;
    }

    private void addNames(String binaryName, Set<String> into) {
        into.add(ModelType.simpleName(binaryName));
        for (String below : subtypesOf(binaryName)) {
            addNames(below, into);
        }
    }
}
