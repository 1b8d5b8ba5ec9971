package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Escape;
import dev.sessionlint.flow.Opening;
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

/** What works only with an open session leaves the scope that closes the session. */
public final class SessionEscapesScope implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-escapes-scope", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
                context.flow().escapes().stream()
                        // A test would fail if it met what it keeps closed.
                        .filter(escape -> !test || !escape.stored())
                        .forEach(escape -> report(escape, context));
            }
        };
    }

    private static void report(Escape escape, RuleContext context) {
        Node site = escape.site();
        TextRange range = Highlight.of(site, context);
        TextRange scope = scope(escape.scope(), context);
        WitnessStep leaves = new WitnessStep(context.source().file(), range, "leaves here");
        WitnessStep closes = new WitnessStep(context.source().file(), scope, "closed at the end of this");
        context.report(
                range,
                context.range(site).start(),
                message(escape),
                escape.what() == Escape.What.BODY
                        ? "open a session where it runs"
                        : "read what is needed before the end, or let the caller open and close the session",
                null,
                scope.equals(range) ? List.of(leaves) : List.of(leaves, closes));
    }

    private static String message(Escape escape) {
        String subject = subject(escape);
        return switch (escape.what()) {
            case VALUE -> subject + " leaves the scope that closes it; whoever gets it, gets it closed";
            case VIEW -> "what is got here works only with " + subject + ", and leaves the scope that closes that";
            case BODY -> "what runs later works with " + subject + ", and leaves the scope that closes that";
        };
    }

    private static String subject(Escape escape) {
        Opening opening = escape.opening();
        String type =
                escape.type().simpleName() + (opening == null ? "" : " of `" + Highlight.name(opening.site()) + "`");
        return escape.name() == null ? "the " + type : "`" + escape.name() + "` (" + type + ")";
    }

    /** What closes it: of a resource its variable, of a callback the name of the method that runs it. */
    private static TextRange scope(Node scope, RuleContext context) {
        if (scope instanceof VariableDeclarationExpr resource) {
            return context.range(resource.getVariable(0).getName());
        }
        return scope instanceof MethodCallExpr call ? context.range(call.getName()) : context.range(scope);
    }
}
