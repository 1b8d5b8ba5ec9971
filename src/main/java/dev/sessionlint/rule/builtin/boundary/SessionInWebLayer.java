package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.index.JavaType;
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
import java.util.Optional;
import java.util.Set;

/** A web class holds or takes a factory or a session. */
public final class SessionInWebLayer implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-in-web-layer", "boundary", Severity.WARNING, List.of(), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.types(libraries, TypeRole.FACTORY, TypeRole.SESSION);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new HeldVisitor(context) {
            @Override
            void callable(CallableDeclaration<?> callable) {
                super.callable(callable);
                if (callable instanceof MethodDeclaration method && !method.isPrivate()) {
                    held(new Held("the result of", method.getNameAsString(), method.getType(), method));
                }
            }

            @Override
            void held(Held held) {
                if (!context.sessions().mayBeModelled(held.type())) {
                    return;
                }
                Optional<JavaType> type = context.types().of(held.type());
                Optional<ModelType> session = type.flatMap(context.sessions()::session);
                Optional<ModelType> found = session.isPresent() ? session : type.flatMap(context.sessions()::factory);
                found.filter(model -> !context.code().isTest()
                                && context.code().isWeb(held.declaration())
                                && !context.code().isDb(held.declaration()))
                        .ifPresent(model -> context.report(
                                context.range(held.type()),
                                String.format(
                                        "%s `%s` is %s in web code; requests then decide how long a session lives",
                                        held.kind(), held.name(), Words.a(model.simpleName())),
                                "depend on a class of a db package that hands out results",
                                null));
            }
        };
    }
}
