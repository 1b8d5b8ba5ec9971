package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.LateUse;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.List;
import java.util.Set;

/** A session, statement or result set is used after it was closed. */
public final class UseAfterClose implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("use-after-close", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
                boolean test = context.code().isTest();
                context.flow().lateUses().stream()
                        .filter(use -> !test || !Provoked.is(use.site()))
                        .forEach(use -> report(use, context));
            }
        };
    }

    private static void report(LateUse use, RuleContext context) {
        TextRange range = Highlight.of(use.site(), context);
        context.report(
                range,
                context.range(use.site()).start(),
                subject(use)
                        + " is closed before this call; the call throws, or meets what somebody else has got since",
                "close it behind its last use, best at the end of a `try` that opens it",
                null,
                List.of(
                        step(context, range, "used here"),
                        step(context, Highlight.of(use.release(), context), "closed here")));
    }

    private static WitnessStep step(RuleContext context, TextRange range, String message) {
        return new WitnessStep(context.source().file(), range, message);
    }

    private static String subject(LateUse use) {
        String type = use.type().simpleName();
        boolean named = use.site() instanceof MethodCallExpr call
                && call.getScope().filter(NameExpr.class::isInstance).isPresent();
        return named
                ? String.format(
                        "`%s` (%s)", ((MethodCallExpr) use.site()).getScope().orElseThrow(), type)
                : "the " + type;
    }
}
