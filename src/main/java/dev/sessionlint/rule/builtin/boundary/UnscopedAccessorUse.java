package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Settings.Scope;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The approved accessor is called outside the scope that gives its session back. */
public final class UnscopedAccessorUse implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "unscoped-accessor-use", "boundary", Severity.ERROR, List.of("replaced-accessor"), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Settings settings) {
        Set<Clue> clues = new HashSet<>();
        for (Accessor accessor : settings.accessors()) {
            clues.add(Clue.of(accessor.method().method()));
        }
        return clues;
    }

    @Override
    public boolean applies(Settings settings) {
        return !settings.accessors().isEmpty();
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                super.visit(call, unused);
                for (Accessor accessor : context.settings().accessors()) {
                    if (isCallOf(accessor, call) && !isExempt(call) && !isScoped(accessor, call)) {
                        report(accessor, call);
                        return;
                    }
                }
            }

            private boolean isCallOf(Accessor accessor, MethodCallExpr call) {
                return call.getNameAsString().equals(accessor.method().method())
                        && context.sessions()
                                .callee(call)
                                .filter(callee ->
                                        context.sessions().means(callee, call.getNameAsString(), accessor.method()))
                                .isPresent();
            }

            /** Tests, and the bodies of accessors in their own classes. */
            private boolean isExempt(MethodCallExpr call) {
                return context.code().isTest()
                        || AccessorScopes.accessorAround(call, context).isPresent();
            }

            private boolean isScoped(Accessor accessor, MethodCallExpr call) {
                if (accessor.scope() == Scope.CALLBACK) {
                    return takesWork(call);
                }
                return AccessorScopes.isResource(call)
                        || AccessorScopes.isInitialiserBeforeTry(call)
                        || AccessorScopes.isReturnedByAccessor(call, context);
            }

            private void report(Accessor accessor, MethodCallExpr call) {
                context.report(
                        Highlight.of(call, context),
                        context.range(call).start(),
                        String.format(
                                "`%s` is called outside its scope; when the code after it throws, nothing closes the session",
                                Highlight.name(call)),
                        accessor.scope() == Scope.CALLBACK
                                ? "pass the work to it as a lambda"
                                : "open it in the header of a try",
                        null);
            }
        };
    }

    private static boolean takesWork(MethodCallExpr call) {
        return !call.getArguments().isEmpty();
    }
}
