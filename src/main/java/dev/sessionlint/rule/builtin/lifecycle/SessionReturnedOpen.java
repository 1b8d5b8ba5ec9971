package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.flow.Fate.HandedTo;
import dev.sessionlint.flow.Fate.Handing;
import dev.sessionlint.flow.Leak;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Accessors;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Overrides;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A method outside the database code hands out a session that it opened. */
public final class SessionReturnedOpen implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-returned-open", "lifecycle", Severity.WARNING, LeakVisitor.YIELDS_TO, Set.of());

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
                if (context.code().isTest() || context.code().isInDbPackage()) {
                    return;
                }
                List<Fate> lost =
                        context.flow().leaks().stream().map(Leak::fate).toList();
                for (Fate fate : context.flow().fates()) {
                    if (isReturned(fate) && !lost.contains(fate)) {
                        method(fate.opening().site())
                                .filter(method -> !isMeantTo(method))
                                .ifPresent(method -> report(fate, method));
                    }
                }
            }

            private boolean isMeantTo(MethodDeclaration method) {
                return isPrivate(method)
                        || context.code().isDbByPlace(method)
                        || context.code().isProducer(method)
                        || Accessors.of(method, context).isPresent()
                        || Overrides.isDecidedAbove(method, context);
            }

            private void report(Fate fate, MethodDeclaration method) {
                Opening opening = fate.opening();
                TextRange range = Highlight.of(opening.site(), context);
                List<WitnessStep> steps = new ArrayList<>();
                steps.add(new WitnessStep(context.source().file(), range, "opened here"));
                for (Handing handing : fate.handings()) {
                    TextRange returned = context.range(handing.site());
                    if (!returned.equals(range)) {
                        steps.add(new WitnessStep(context.source().file(), returned, "returned here, still open"));
                    }
                }
                String held = fate.variable()
                        .map(variable -> "`" + variable + "` (" + opening.type().simpleName() + ")")
                        .orElseGet(() -> "the " + opening.type().simpleName());
                context.report(
                        range,
                        context.range(opening.site()).start(),
                        String.format(
                                "`%s` returns %s that it opens by `%s`; each caller has to close it, and its type does not say so",
                                method.getNameAsString(), held, Highlight.name(opening.site())),
                        "take what is to be done as a function and close the session behind it, or move the method into"
                                + " the database code",
                        null,
                        steps);
            }
        };
    }

    /** Whether a session that a body surely opens leaves it to the caller, and to nobody else. */
    private static boolean isReturned(Fate fate) {
        Opening opening = fate.opening();
        boolean known = opening.evidence() == Opening.Evidence.MODEL || opening.evidence() == Opening.Evidence.BODY;
        return known
                && opening.isOwned()
                && opening.type().role() == TypeRole.SESSION
                && !fate.isStored()
                && !fate.handings().isEmpty()
                && fate.handings().stream().allMatch(handing -> handing.to() == HandedTo.CALLER);
    }

    /** The method whose body a place belongs to; empty in a lambda and outside methods. */
    private static Optional<MethodDeclaration> method(Expression place) {
        Optional<Node> around = place.getParentNode();
        while (around.isPresent()
                && !(around.get() instanceof BodyDeclaration<?>)
                && !(around.get() instanceof LambdaExpr)) {
            around = around.get().getParentNode();
        }
        return around.filter(MethodDeclaration.class::isInstance).map(MethodDeclaration.class::cast);
    }

    /** Whether only the own file can call a method: it or a type around it is private. */
    private static boolean isPrivate(MethodDeclaration method) {
        if (method.isPrivate()) {
            return true;
        }
        Optional<Node> around = method.getParentNode();
        while (around.isPresent()) {
            if (around.get() instanceof TypeDeclaration<?> type && type.isPrivate()) {
                return true;
            }
            around = around.get().getParentNode();
        }
        return false;
    }
}
