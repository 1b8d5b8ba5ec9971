package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which modelled types are reactive: carriers that wait for a subscriber, and sessions whose methods hand out carriers. */
final class ReactiveTypes {
    private ReactiveTypes() {}

    /** Whether an expression is a publisher that does nothing before it is subscribed to. */
    static boolean isLazy(Expression expression, RuleContext context) {
        return context.types()
                .of(expression)
                .filter(type -> isLazy(type, context))
                .isPresent();
    }

    static boolean isLazy(JavaType type, RuleContext context) {
        return context.settings().libraries().withSupertypes(type.name()).stream()
                .anyMatch(model -> model.has(Trait.LAZY));
    }

    /** The reactive session, connection or transaction that a value is, if only one thread or task may use it at once. */
    static Optional<ModelType> session(Expression value, RuleContext context) {
        Libraries libraries = context.settings().libraries();
        return context.types()
                .of(value)
                .filter(type -> !type.isArray())
                .flatMap(type -> libraries.withSupertypes(type.name()).stream()
                        .filter(model -> isReactive(model, libraries))
                        .findFirst());
    }

    private static boolean isReactive(ModelType type, Libraries libraries) {
        boolean session = type.role() == TypeRole.SESSION || type.role() == TypeRole.TRANSACTION;
        return session
                && !type.has(Trait.THREAD_SAFE)
                && !type.has(Trait.APPLICATION_LIFETIME)
                && type.methods().stream().anyMatch(method -> handsOutCarrier(method, libraries));
    }

    private static boolean handsOutCarrier(ModelMethod method, Libraries libraries) {
        ModelMethod.Result result = method.result();
        if (result == null) {
            return false;
        }
        // An iterator or a configuration carries things too, but nobody waits for it.
        boolean publisher = result.type() instanceof TypeSource.Named named
                && libraries
                        .type(named.name())
                        .filter(type -> type.has(Trait.LAZY))
                        .isPresent();
        return publisher || result.wrapper() != null;
    }

    /** What names a reactive session, or a type from which one is got. */
    static Set<Clue> clues(Libraries libraries) {
        Set<String> sessions = new HashSet<>();
        for (ModelType type : libraries.types()) {
            if (isReactive(type, libraries)) {
                sessions.add(type.name());
            }
        }
        Set<Clue> clues = new HashSet<>();
        for (ModelType type : libraries.types()) {
            boolean leads =
                    type.methods().stream().flatMap(ReactiveTypes::mentioned).anyMatch(sessions::contains);
            if (leads || sessions.contains(type.name())) {
                clues.add(clue(type));
            }
        }
        return clues;
    }

    /** A nested type is written behind the one around it, at least in an import: its own name says little. */
    private static Clue clue(ModelType type) {
        int nested = type.name().indexOf('$');
        return nested < 0
                ? Clues.named(type)
                : new Clue(Words.last(type.name().substring(0, nested)), Set.of(Libraries.tellingSegment(type.name())));
    }

    private static Stream<String> mentioned(ModelMethod method) {
        ModelMethod.Result result = method.result();
        ModelMethod.Callback callback = method.callback();
        return Stream.concat(
                        Stream.ofNullable(result).map(ModelMethod.Result::type),
                        Stream.ofNullable(callback).flatMap(function -> function.parameters().stream()))
                .filter(TypeSource.Named.class::isInstance)
                .map(source -> ((TypeSource.Named) source).name());
    }
}
