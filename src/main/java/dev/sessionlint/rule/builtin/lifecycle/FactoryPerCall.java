package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.CallVisitor;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Set;

/** A session factory or pool is built in code that runs again and again. */
public final class FactoryPerCall implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "factory-per-call",
            "lifecycle",
            Severity.ERROR,
            List.of("replaced-accessor", "unscoped-accessor-use"),
            Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.builders(libraries);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        FactoryFate fate = new FactoryFate(context);
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                context.sessions()
                        .built(expression)
                        .filter(factory -> !context.code().isTest()
                                && !context.code().isConfiguration(expression)
                                && fate.isCostly(expression, factory)
                                && !fate.isHandedOn(expression))
                        .ifPresent(factory -> RunsOnce.methodThatRepeats(expression)
                                .ifPresent(method -> report(expression, factory, method.getNameAsString())));
            }

            private void report(Expression expression, ModelType factory, String method) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` builds %s each time `%s` runs; the pool, caches and threads of each one are its own",
                                Highlight.name(expression), Words.a(factory.simpleName()), method),
                        "build it once where the application starts, and pass it in",
                        null);
            }
        };
    }
}
