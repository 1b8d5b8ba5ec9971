package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.CallVisitor;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Set;

/** The publisher that would close a session or end its transaction is dropped, so that nothing happens. */
public final class CloseNotSubscribed implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("close-not-subscribed", "reactive", Severity.ERROR, List.of(), Set.of());

    private final ReactiveClues clues = new ReactiveClues();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return clues.of(libraries);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        boolean candidate = clues.stand(context);
        DroppedPublisher dropped = new DroppedPublisher(context);
        return new CallVisitor(context) {
            @Override
            public void visit(CompilationUnit file, Void unused) {
                if (candidate) {
                    super.visit(file, unused);
                }
            }

            @Override
            protected void called(Expression expression) {
                context.sessions()
                        .callee(expression)
                        .filter(callee -> ends(callee) && isLazy(expression, callee) && dropped.is(expression))
                        .ifPresent(callee -> report(expression));
            }

            private boolean isLazy(Expression expression, Callee callee) {
                return expression.isMethodReferenceExpr()
                        ? callee.result()
                                .filter(type -> ReactiveTypes.isLazy(type, context))
                                .isPresent()
                        : ReactiveTypes.isLazy(expression, context);
            }

            private void report(Expression expression) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "nobody subscribes to `%s`; until somebody does, it does nothing",
                                Highlight.name(expression)),
                        "return it, or make it part of the chain",
                        null);
            }
        };
    }

    /** Whether a call closes its receiver, or is a step of its transaction. */
    private static boolean ends(Callee callee) {
        ModelMethod method = callee.model();
        return method != null
                && (method.closes().contains(new Closed.Receiver())
                        || !method.steps().isEmpty());
    }
}
