package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                super.visit(call, unused);
                check(call, call.getNameAsString());
            }

            @Override
            public void visit(MethodReferenceExpr reference, Void unused) {
                super.visit(reference, unused);
                String name = reference.getIdentifier();
                check(reference, name.equals("new") ? MethodRef.CONSTRUCTOR : name);
            }

            @Override
            public void visit(ObjectCreationExpr creation, Void unused) {
                super.visit(creation, unused);
                check(creation, MethodRef.CONSTRUCTOR);
            }

            private void check(Expression expression, String name) {
                for (Accessor accessor : context.settings().accessors()) {
                    for (MethodRef replaced : accessor.replaces()) {
                        if (!replaced.method().equals(name)) {
                            continue;
                        }
                        Optional<Callee> callee = context.sessions().callee(expression);
                        if (callee.isPresent()
                                && context.sessions().means(callee.get(), name, replaced)
                                && !context.code().isTest()
                                && !context.code().isDbByPlace(expression)
                                && !isInClassOf(accessor, expression)) {
                            report(expression, accessor);
                            return;
                        }
                    }
                }
            }

            /** The accessor itself may well be made of what it replaces. */
            private boolean isInClassOf(Accessor accessor, Expression expression) {
                return context.types().typesAround(expression).stream()
                        .anyMatch(type -> type.name().equals(accessor.method().type()));
            }

            private void report(Expression expression, Accessor accessor) {
                context.report(
                        Highlight.of(expression, context),
                        context.range(expression).start(),
                        String.format(
                                "`%s` is replaced by `%s`; the old way leaves its session to chance",
                                Highlight.name(expression), Advice.shortName(accessor.method())),
                        Advice.useAccessor(accessor),
                        null);
            }
        };
    }
}
