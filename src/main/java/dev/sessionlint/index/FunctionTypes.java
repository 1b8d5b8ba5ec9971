package dev.sessionlint.index;

import dev.sessionlint.index.TypeFacts.MethodFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What functional interfaces hand to a lambda: those of {@code java.util.function}, and the project's own. */
final class FunctionTypes {
    /** Which type arguments are the types of the parameters. */
    private static final Map<String, int[]> PLATFORM = Map.of(
            "java.util.function.Consumer", new int[] {0},
            "java.util.function.Function", new int[] {0},
            "java.util.function.UnaryOperator", new int[] {0},
            "java.util.function.Predicate", new int[] {0},
            "java.util.function.ToIntFunction", new int[] {0},
            "java.util.function.ToLongFunction", new int[] {0},
            "java.util.function.BiConsumer", new int[] {0, 1},
            "java.util.function.BiFunction", new int[] {0, 1},
            "java.util.function.BiPredicate", new int[] {0, 1},
            "java.util.function.Supplier", new int[0]);

    /** Other functional interfaces whose method takes nothing. */
    private static final List<String> WITHOUT_PARAMETERS =
            List.of("java.lang.Runnable", "java.util.concurrent.Callable");

    private final TypeNames names;
    private final Members members;

    FunctionTypes(TypeNames names, Members members) {
        this.names = names;
        this.members = members;
    }

    /** The parameters of the one abstract method of a functional interface; empty for a type that is not known as one. */
    Optional<List<Optional<JavaType>>> parameters(JavaType functional) {
        if (WITHOUT_PARAMETERS.contains(functional.name())) {
            return Optional.of(List.of());
        }
        int[] positions = PLATFORM.get(functional.name());
        if (positions != null) {
            List<Optional<JavaType>> found = new ArrayList<>();
            for (int position : positions) {
                found.add(functional.argument(position));
            }
            return Optional.of(found);
        }
        Optional<ProjectType> project = members.project(functional);
        if (project.isEmpty()) {
            return Optional.empty();
        }
        List<MethodFacts> open = project.get().facts().methods().stream()
                .filter(MethodFacts::isAbstract)
                .toList();
        if (open.isEmpty()) {
            return inherited(functional);
        }
        if (open.size() > 1) {
            return Optional.empty();
        }
        Scope scope =
                members.methodScope(project.get(), open.get(0), members.bindings(project.get(), functional), Map.of());
        return Optional.of(open.get(0).parameters().stream()
                .map(parameter -> names.resolve(parameter.type(), scope))
                .toList());
    }

    /** An interface that only gives another a name. */
    private Optional<List<Optional<JavaType>>> inherited(JavaType functional) {
        List<JavaType> above = members.hierarchy(functional);
        return above.size() == 2 ? parameters(above.get(1)) : Optional.empty();
    }
}
