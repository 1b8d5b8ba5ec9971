package dev.sessionlint.flow;

import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project's method does with what it is given, and what its result is.
 *
 * @param returns whether it ever comes back
 * @param result where its result comes from
 * @param opened the type of what it opens and returns; null if it opens nothing
 * @param release the method that must release what it returns; null: the type's own
 * @param parameters what becomes of each parameter, in order
 */
record MethodSummary(
        boolean returns,
        Result result,
        @Nullable ModelType opened,
        @Nullable MethodRef release,
        List<Use> parameters) {
    MethodSummary {
        parameters = List.copyOf(parameters);
    }

    /** Where a result comes from. */
    enum Result {
        /** The method opened it: the caller has to release it. */
        OPENED,
        /** A context owns it: the caller must not release it. */
        MANAGED,
        /** A field, a parameter or something else that lives on. */
        LENT,
        UNKNOWN
    }

    /** What becomes of a parameter. */
    enum Use {
        /** Released on every path on which the method comes back. */
        RELEASED,
        /** Released on every path, as far as names tell. */
        SEEMINGLY,
        /** Released on some paths. */
        SOMETIMES,
        /** Stored. */
        KEPT,
        /** Stored where others can reach it, and not released there. */
        EXPOSED,
        /** Returned. */
        GIVEN,
        LENT
    }

    Optional<Use> use(int position) {
        return parameters.isEmpty()
                ? Optional.empty()
                : Optional.of(parameters.get(Math.min(position, parameters.size() - 1)));
    }
}
