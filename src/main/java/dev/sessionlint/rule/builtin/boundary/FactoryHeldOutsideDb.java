package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Set;

/** A class outside db code holds or takes a session factory. */
public final class FactoryHeldOutsideDb implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "factory-held-outside-db", "boundary", Severity.WARNING, List.of("session-in-web-layer"), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.types(libraries, TypeRole.FACTORY);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        HandedOn handedOn = new HandedOn(context);
        return new HeldVisitor(context) {
            @Override
            void held(Held held) {
                if (!context.sessions().mayBeModelled(held.type())) {
                    return;
                }
                context.types()
                        .of(held.type())
                        .flatMap(context.sessions()::factory)
                        .filter(factory -> !context.code().isTest()
                                && !context.code().mayHoldFactories(held.declaration())
                                && !handedOn.isOnlyHandedOn(held, factory))
                        .ifPresent(factory -> report(held, factory));
            }

            private void report(Held held, ModelType factory) {
                context.report(
                        context.range(held.type()),
                        String.format(
                                "%s `%s` is %s outside the db packages; code that holds one can open sessions past the db code",
                                held.kind(), held.name(), Words.a(factory.simpleName())),
                        "depend on a class of a db package instead",
                        null);
            }
        };
    }
}
