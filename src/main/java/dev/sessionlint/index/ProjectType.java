package dev.sessionlint.index;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type that the project declares, with what stands around it.
 *
 * @param file the file that declares it
 * @param outer the type around it; null for a top-level type
 * @param facts what it declares
 */
public record ProjectType(FileFacts file, @Nullable ProjectType outer, TypeFacts facts) {
    public String name() {
        return facts.binaryName();
    }

    /** A member type by its simple name. */
    public Optional<ProjectType> nested(String simpleName) {
        for (TypeFacts type : facts.nested()) {
            if (type.simpleName().equals(simpleName)) {
                return Optional.of(new ProjectType(file, this, type));
            }
        }
        return Optional.empty();
    }
}
