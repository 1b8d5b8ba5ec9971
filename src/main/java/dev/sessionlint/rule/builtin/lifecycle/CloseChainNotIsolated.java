package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.flow.CloseChain;
import dev.sessionlint.flow.Leak;
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

/** Closing one thing fails, and what should be closed after it is not. */
public final class CloseChainNotIsolated implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "close-chain-not-isolated", "lifecycle", Severity.WARNING, LeakVisitor.YIELDS_TO, Set.of());

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
        return new LeakVisitor(context) {
            @Override
            public void visit(CompilationUnit unit, Void unused) {
                super.visit(unit, unused);
                if (!context.code().isTest()) {
                    context.flow().closeChains().forEach(this::report);
                }
            }

            private void report(CloseChain chain) {
                TextRange range = Highlight.of(chain.first(), context);
                TextRange skipped = Highlight.of(chain.skipped(), context);
                int line = context.source().file().lines().line(skipped.start());
                context.report(
                        range,
                        context.range(chain.first()).start(),
                        message("`" + chain.variable() + "` (" + chain.type().simpleName() + ")"),
                        help(),
                        null,
                        List.of(
                                new WitnessStep(
                                        context.source().file(), range, "throws here, so line " + line + " is skipped"),
                                new WitnessStep(context.source().file(), skipped, "not called then")));
            }

            private static String message(String subject) {
                return "where this close throws, " + subject + " is not closed; it keeps a connection";
            }

            @Override
            boolean isOwn(Leak leak) {
                return isKind(leak, Opening.Kind.SESSION) && leak.verdict() == Leak.Verdict.IN_CHAIN;
            }

            @Override
            Node place(Leak leak) {
                return leak.witness().get(0).site();
            }

            @Override
            String help() {
                return "open them in the header of one `try`, or give each close a `try` of its own";
            }

            @Override
            String message(Leak leak) {
                return message(subject(leak));
            }
        };
    }
}
