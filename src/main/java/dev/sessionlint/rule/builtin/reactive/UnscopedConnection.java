package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.SessionCalls.Acquisition;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.CallVisitor;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Set;

/** A chain opens a connection, works with it, and never closes it. */
public final class UnscopedConnection implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "unscoped-connection",
            "reactive",
            Severity.ERROR,
            List.of("replaced-accessor", "unscoped-accessor-use"),
            Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.acquisitions(libraries);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                context.sessions()
                        .acquisition(expression)
                        .filter(acquisition -> acquisition.isOwnedSession()
                                && acquisition.isCarried()
                                && acquisition.session().release() != null
                                && new Chain(expression, context).consumesWithoutClosing())
                        .ifPresent(acquisition -> report(expression, acquisition));
            }

            private void report(Expression expression, Acquisition acquisition) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` opens %s, and nothing in this chain closes it; each run keeps one",
                                Highlight.name(expression),
                                Words.a(acquisition.session().simpleName())),
                        "let an operator close it that also runs on errors and when the chain is cancelled: `usingWhen`, `withConnection`, `withSession`",
                        null);
            }
        };
    }
}
