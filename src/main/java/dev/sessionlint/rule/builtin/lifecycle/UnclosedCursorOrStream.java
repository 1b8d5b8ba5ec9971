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

/** A lazily read result is not closed. */
public final class UnclosedCursorOrStream implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("unclosed-cursor-or-stream", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
                return isKind(leak, Opening.Kind.CURSOR);
            }

            @Override
            String message(Leak leak) {
                return subject(leak)
                        + (leak.verdict() == Leak.Verdict.NOT_ALWAYS
                                ? " is not closed on every path"
                                : " is never closed")
                        + "; its cursor stays open in the database";
            }
        };
    }
}
