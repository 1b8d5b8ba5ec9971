package dev.sessionlint.rule.builtin.boundary;

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

/** A session factory or pool is built outside db code and configuration. */
public final class FactoryBuiltOutsideDb implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "factory-built-outside-db",
            "boundary",
            Severity.ERROR,
            List.of("replaced-accessor", "unscoped-accessor-use", "factory-per-call"),
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
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                context.sessions()
                        .built(expression)
                        .filter(factory ->
                                !context.code().isTest() && !context.code().mayHoldFactories(expression))
                        .ifPresent(factory -> report(expression, factory));
            }

            private void report(Expression expression, ModelType factory) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` builds %s outside the db packages; a second pool beside theirs takes connections of its own",
                                Highlight.name(expression), Words.a(factory.simpleName())),
                        "build it once in a db package or a configuration class",
                        null);
            }
        };
    }
}
