package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Nesting;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A second session is taken from a pool while the first is still held. */
public final class NestedAcquisition implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("nested-acquisition", "lifecycle", Severity.WARNING, LeakVisitor.YIELDS_TO, Set.of());

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
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(CompilationUnit unit, Void unused) {
                if (!context.code().isTest()) {
                    context.flow().nestings().forEach(this::report);
                }
            }

            private void report(Nesting nesting) {
                TextRange range = Highlight.of(nesting.site(), context);
                MethodCallExpr taken = nesting.taken();
                List<WitnessStep> steps = new ArrayList<>();
                steps.add(step(range, taken == null ? "the second is taken here" : "called while the first is held"));
                if (taken != null) {
                    steps.add(step(Highlight.of(taken, context), "the second is taken here"));
                }
                steps.add(step(Highlight.of(nesting.first(), context), "the first is taken here"));
                context.report(
                        range,
                        context.range(nesting.site()).start(),
                        String.format(
                                "`%s` takes a second connection from `%s` while the first is held; when the pool is empty,"
                                        + " threads wait for each other for good",
                                Highlight.name(nesting.site()), nesting.factory()),
                        "work on the first one, or close it before",
                        null,
                        steps);
            }

            private WitnessStep step(TextRange range, String message) {
                return new WitnessStep(context.source().file(), range, message);
            }
        };
    }
}
