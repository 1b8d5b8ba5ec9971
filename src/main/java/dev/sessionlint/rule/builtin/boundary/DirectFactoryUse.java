package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelMethod.Ownership;
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

/** A session or connection is got straight from its factory outside db code. */
public final class DirectFactoryUse implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "direct-factory-use",
            "boundary",
            Severity.ERROR,
            List.of("replaced-accessor", "unscoped-accessor-use", "factory-built-outside-db"),
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
                        .filter(acquisition ->
                                !context.code().isTest() && !context.code().isDb(expression))
                        .ifPresent(acquisition -> report(expression, acquisition));
            }

            private void report(Expression expression, Acquisition acquisition) {
                String session = Words.a(acquisition.session().simpleName());
                String message = acquisition.ownership() == Ownership.OPENS
                        ? "`%s` opens %s outside the db packages; no db code sees to it that it is closed"
                        : "`%s` takes %s from its factory outside the db packages; what is done with it bypasses the db code";
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(message, Highlight.name(expression), session),
                        Advice.useAccessor(context.settings()),
                        null);
            }
        };
    }
}
