package dev.sessionlint.index;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a type name stands, which decides what it means (JLS 6.3, 6.4).
 *
 * @param file the file around it
 * @param type the innermost type in whose body it stands; null outside of all
 * @param variables type variables in scope and what is known of them
 * @param locals local classes in scope by simple name
 */
record Scope(
        FileFacts file,
        @Nullable ProjectType type,
        Map<String, Optional<JavaType>> variables,
        Function<String, Optional<ProjectType>> locals) {
    static Scope of(FileFacts file, @Nullable ProjectType type) {
        return new Scope(file, type, Map.of(), name -> Optional.empty());
    }

    Scope with(Map<String, Optional<JavaType>> bindings) {
        return new Scope(file, type, bindings, locals);
    }
}
