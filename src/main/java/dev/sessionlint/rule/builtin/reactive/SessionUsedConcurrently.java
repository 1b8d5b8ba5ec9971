package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Set;

/** Several branches of a pipeline use one session at the same time. */
public final class SessionUsedConcurrently implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-used-concurrently", "reactive", Severity.ERROR, List.of(), Set.of());

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
        ConcurrentUses uses = new ConcurrentUses(context);
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(CompilationUnit file, Void unused) {
                if (candidate) {
                    super.visit(file, unused);
                }
            }

            @Override
            public void visit(MethodCallExpr call, Void unused) {
                super.visit(call, unused);
                context.sessions()
                        .callee(call)
                        .map(callee -> callee.model())
                        .filter(ModelMethod::concurrent)
                        .flatMap(method -> uses.in(call, method))
                        .ifPresent(use -> report(call, use.name(), use.session()));
            }

            private void report(MethodCallExpr call, String name, ModelType session) {
                context.report(
                        Highlight.of(call, context),
                        context.range(call).start(),
                        String.format(
                                "`%s` runs several branches at once that use `%s`; %s can do one thing at a time",
                                Highlight.name(call), name, Words.a(session.simpleName())),
                        "let one follow the other, or give each branch a session of its own",
                        null);
            }
        };
    }
}
