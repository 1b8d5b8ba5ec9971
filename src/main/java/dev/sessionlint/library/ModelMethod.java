package dev.sessionlint.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one method of a modelled type does to sessions.
 *
 * @param name the simple name; {@code <init>} is a constructor
 * @param parameters erased binary names of the parameter types; null stands for all overloads
 * @param isStatic whether it is called on the type itself
 * @param result what it hands out; null where the result is of no interest
 * @param closes which values the call releases
 * @param adopts 0-based positions of arguments that the receiver releases when it is released itself
 * @param steps what it does to the transaction of its receiver or argument
 * @param callback the functional argument whose body runs inside the scope that the method opens; null if it has none
 * @param writes whether it changes data
 * @param concurrent whether what it is given runs at the same time: its arguments, or what its callback makes of each
 *     element
 * @param eagerTwin a method of the same type that reads all at once and leaves nothing to close; null if there is none
 * @param versions the library versions that have the method in this form
 */
public record ModelMethod(
        String name,
        @Nullable List<String> parameters,
        boolean isStatic,
        @Nullable Result result,
        List<Closed> closes,
        List<Integer> adopts,
        Set<TransactionStep> steps,
        @Nullable Callback callback,
        boolean writes,
        boolean concurrent,
        @Nullable String eagerTwin,
        VersionSpan versions) {
    public ModelMethod {
        parameters = parameters == null ? null : List.copyOf(parameters);
        closes = List.copyOf(closes);
        adopts = List.copyOf(adopts);
        steps = Set.copyOf(steps);
    }

    /**
     * What a call hands out.
     *
     * @param ownership who has to release it
     * @param type where its type comes from
     * @param wrapper the binary name of the type that carries it ({@code io.smallrye.mutiny.Uni}); null: none
     * @param release the method that must release this very value where that is not the type's own; null: the type's own
     */
    public record Result(
            Ownership ownership,
            TypeSource type,
            @Nullable String wrapper,
            @Nullable MethodRef release) {}

    /** Who has to release a value that a call hands out. */
    public enum Ownership {
        /** The caller: it was opened for it. */
        OPENS,
        /** A context or container: the caller must not close it. */
        MANAGES,
        /** Another object that goes on using it. */
        LENDS,
        /** The application: a factory was built. */
        BUILDS,
        /** Nobody: the value only leads on to others (a builder, a getter of a factory). */
        GIVES
    }

    /** Where the type of a result comes from. */
    public sealed interface TypeSource {
        /** A type by its binary name. */
        record Named(String name) implements TypeSource {}

        /** The class literal in the argument at the 0-based position. */
        record ClassArgument(int position) implements TypeSource {}

        /** The receiver's type argument at the 0-based position. */
        record TypeArgument(int position) implements TypeSource {}

        /** The type of the argument at the 0-based position. */
        record ArgumentType(int position) implements TypeSource {}

        /** What the argument at the 0-based position carries: its first type argument. */
        record ArgumentContent(int position) implements TypeSource {}

        /** The receiver's own type. */
        record Receiver() implements TypeSource {}
    }

    /** A value that a call releases. */
    public sealed interface Closed {
        /** The object on which the method is called. */
        record Receiver() implements Closed {}

        /** The argument at the 0-based position. */
        record Argument(int position) implements Closed {}

        /** Every argument. */
        record AllArguments() implements Closed {}
    }

    /** A step of a transaction. */
    public enum TransactionStep {
        BEGIN,
        COMMIT,
        ROLLBACK,
        ROLLBACK_ONLY,
        /** Ends the transaction either way. */
        END
    }

    /**
     * A functional argument.
     *
     * @param argument the 0-based position of the argument
     * @param parameters the types of the parameters of its function, in order
     */
    public record Callback(int argument, List<TypeSource> parameters) {
        public Callback {
            parameters = List.copyOf(parameters);
        }
    }
}
