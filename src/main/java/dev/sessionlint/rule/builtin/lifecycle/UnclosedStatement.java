package dev.sessionlint.rule.builtin.lifecycle;

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

/** A statement or result set stays open as long as its connection. */
public final class UnclosedStatement implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("unclosed-statement", "lifecycle", Severity.WARNING, LeakVisitor.YIELDS_TO, Set.of());

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
                return isKind(leak, Opening.Kind.STATEMENT) && leak.verdict() != Leak.Verdict.NAMELESS;
            }

            @Override
            String message(Leak leak) {
                return subject(leak)
                        + (leak.verdict() == Leak.Verdict.NEVER ? " is never closed" : " is not closed on every path")
                        + "; it stays open as long as its connection";
            }
        };
    }
}
