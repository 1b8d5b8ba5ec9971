package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.CallVisitor;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A session is got in a way that the configuration says is replaced by an accessor. */
public final class ReplacedAccessor implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("replaced-accessor", "boundary", Severity.ERROR, List.of(), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Settings settings) {
        Set<Clue> clues = new HashSet<>();
        for (Accessor accessor : settings.accessors()) {
            for (MethodRef replaced : accessor.replaces()) {
                clues.add(Clue.of(
                        replaced.method().equals(MethodRef.CONSTRUCTOR)
                                ? Words.last(replaced.type())
                                : replaced.method()));
            }
        }
        return clues;
    }

    @Override
    public boolean applies(Settings settings) {
        return settings.accessors().stream()
                .anyMatch(accessor -> !accessor.replaces().isEmpty());
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new CallVisitor(context) {
            @Override
            protected void called(Expression expression) {
                ReplacedUse.of(expression, context).ifPresent(this::report);
            }

            private void report(ReplacedUse use) {
                Expression expression = use.expression();
                String message = String.format(
                        "`%s` is replaced by `%s`; the old way does not see to it that the session is closed",
                        Highlight.name(expression),
                        Advice.shortName(use.accessor().method()));
                String help = Advice.useAccessor(use.accessor());
                Fix fix = null;
                try {
                    fix = new AccessorReplacement(use, context).fix();
                } catch (NotMended reason) {
                    help = reason.behind(help);
                }
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        message,
                        help,
                        fix);
            }
        };
    }
}
