package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.flow.KeptField;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.Trait;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An open session is kept in a field that nobody closes. */
public final class SessionInField implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("session-in-field", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
                if (context.code().isTest()) {
                    return;
                }
                for (KeptField kept : context.flow().keptFields()) {
                    if (!isInjected(kept.field()) && !isShared(kept)) {
                        report(kept);
                    }
                }
            }

            private boolean isInjected(VariableDeclarator field) {
                return field.getParentNode()
                        .filter(declaration -> context.code().isInjected((FieldDeclaration) declaration))
                        .isPresent();
            }

            private boolean isShared(KeptField kept) {
                return kept.fates().stream()
                        .anyMatch(fate -> fate.opening().type().has(Trait.THREAD_SAFE));
            }

            private void report(KeptField kept) {
                TextRange range = context.range(kept.field().getName());
                List<WitnessStep> steps = new ArrayList<>();
                steps.add(new WitnessStep(context.source().file(), range, "kept here"));
                for (Fate fate : kept.fates()) {
                    TextRange opened = Highlight.of(fate.opening().site(), context);
                    steps.add(new WitnessStep(context.source().file(), opened, "opened here"));
                }
                Opening first = kept.fates().get(0).opening();
                context.report(
                        range,
                        range.start(),
                        String.format(
                                "`%s` keeps the %s of `%s`, and no method of its class closes it; it holds a connection for good%s",
                                kept.field().getNameAsString(),
                                first.type().simpleName(),
                                Highlight.name(first.site()),
                                LeakVisitor.evidence(first)),
                        "open it where it is used, or close the field when the object ends",
                        null,
                        steps);
            }
        };
    }
}
