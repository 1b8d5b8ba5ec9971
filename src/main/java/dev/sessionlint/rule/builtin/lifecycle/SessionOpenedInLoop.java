package dev.sessionlint.rule.builtin.lifecycle;

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

/** A session is opened for each element of some data. */
public final class SessionOpenedInLoop implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "session-opened-in-loop",
            "lifecycle",
            Severity.WARNING,
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
        DataLoops loops = new DataLoops(context);
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                context.sessions()
                        .acquisition(expression)
                        .filter(acquisition -> acquisition.isOwnedSession()
                                && !acquisition.isCarried()
                                && !context.code().isTest()
                                && loops.around(expression).isPresent())
                        .ifPresent(acquisition -> report(expression, acquisition));
            }

            private void report(Expression expression, Acquisition acquisition) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` opens %s for each element of a loop; each one takes a connection and a transaction of its own",
                                Highlight.name(expression),
                                Words.a(acquisition.session().simpleName())),
                        "open one around the loop",
                        null);
            }
        };
    }
}
