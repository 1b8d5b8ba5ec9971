package dev.sessionlint.testing;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule for tests: reports each call of a method by its name.
 *
 * @param method the name that is reported
 * @param replacement the name that its fix puts there; null: no fix
 */
public record CallRule(
        RuleMetadata metadata, String method, @Nullable String replacement) implements Rule {
    /** Reports calls of {@code method}, without a fix. */
    public static CallRule of(String id, String method, String... yieldsTo) {
        return new CallRule(
                new RuleMetadata(id, "calls", Severity.WARNING, List.of(yieldsTo), Set.of(method)), method, null);
    }

    /** The same rule with a fix that renames the method. */
    public CallRule renamingTo(String name) {
        return new CallRule(metadata, method, name);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                if (call.getNameAsString().equals(method)) {
                    var name = context.range(call.getName());
                    Fix fix = replacement == null
                            ? null
                            : new Fix(
                                    "Call '" + replacement + "'",
                                    Applicability.SAFE,
                                    List.of(new TextEdit(name, replacement)));
                    context.report(name, context.range(call).start(), "'" + method + "' is called", null, fix);
                }
                super.visit(call, null);
            }
        };
    }
}
