package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.SessionCalls.Acquisition;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.CallVisitor;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.Optional;
import java.util.Set;

/** A session is opened for each element of some data. */
public final class SessionOpenedInLoop implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-opened-in-loop", "lifecycle", Severity.WARNING, LeakVisitor.YIELDS_TO, Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return LeakVisitor.clues(libraries);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        DataLoops loops = new DataLoops(context);
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                if (!context.code().isTest()) {
                    session(expression)
                            .filter(session -> loops.around(expression).isPresent())
                            .ifPresent(session -> report(expression, session));
                }
            }

            /** The type of the session that a call opens, itself or by a method of the project that hands it out. */
            private Optional<ModelType> session(Expression expression) {
                Optional<Acquisition> acquisition = context.sessions().acquisition(expression);
                if (acquisition.isPresent()) {
                    return acquisition
                            .filter(known -> known.isOwnedSession() && !known.isCarried())
                            .map(Acquisition::session);
                }
                return context.flow()
                        .openingAt(expression)
                        .filter(opening -> opening.isOwned() && opening.evidence() == Opening.Evidence.BODY)
                        .map(Opening::type)
                        .filter(type -> type.role() == TypeRole.SESSION);
            }

            private void report(Expression expression, ModelType session) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` opens %s for each element of a loop; each one takes a connection and a transaction of its own",
                                Highlight.name(expression), Words.a(session.simpleName())),
                        "open one around the loop",
                        null);
            }
        };
    }
}
