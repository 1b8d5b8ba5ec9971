package dev.sessionlint.index;

import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call means, as far as it is known: a method of a library model, of the project, or both where the project
 * overrides a modelled method.
 *
 * @param receiver the type on which the method is called, or which declares it for a static or unqualified call
 * @param onType whether no object is written before the call: the type itself, or nothing at all
 * @param modelOwner the modelled type that has the method; null with {@code model}
 * @param model the modelled method; null if no model has it
 * @param owner the project type that declares the method; null with {@code method}
 * @param method the project's method; null if the project declares none
 * @param result the type of the result
 */
public record Callee(
        JavaType receiver,
        boolean onType,
        @Nullable ModelType modelOwner,
        @Nullable ModelMethod model,
        @Nullable ProjectType owner,
        @Nullable MethodFacts method,
        Optional<JavaType> result) {}
