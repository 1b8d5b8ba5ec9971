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

/** A session or connection is released on some paths and lost on others. */
public final class CloseNotGuaranteed implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("close-not-guaranteed", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
                return isKind(leak, Opening.Kind.SESSION) && leak.verdict() == Leak.Verdict.NOT_ALWAYS;
            }

            @Override
            String message(Leak leak) {
                return subject(leak) + " is not closed on every path; each path that misses it keeps a connection";
            }
        };
    }
}
