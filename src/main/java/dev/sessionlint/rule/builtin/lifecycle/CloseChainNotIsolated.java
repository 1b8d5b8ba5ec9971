package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.flow.Leak;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Clue;
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
                return "where this close throws, " + subject(leak) + " is not closed; it keeps a connection";
            }
        };
    }
}
