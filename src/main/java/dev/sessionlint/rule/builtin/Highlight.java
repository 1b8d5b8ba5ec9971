package dev.sessionlint.rule.builtin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.TextRange;

/** What of a node is shown. */
public final class Highlight {
    private static final int LONGEST = 40;

    private Highlight() {}

    /** All of a node if it stands on one line; of a longer chain of calls the last one, from its name on. */
    public static TextRange of(Node node, RuleContext context) {
        TextRange whole = context.range(node);
        LineMap lines = context.source().file().lines();
        boolean oneLine = lines.line(whole.start()) == lines.line(whole.end());
        return oneLine || !(node instanceof MethodCallExpr call)
                ? whole
                : new TextRange(context.range(call.getName()).start(), whole.end());
    }

    /** A call, creation or method reference as a message names it: the receiver if it is short, and no arguments. */
    public static String name(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            String receiver = call.getScope()
                    .map(Expression::toString)
                    .filter(text -> text.length() <= LONGEST && text.indexOf('\n') < 0)
                    .map(text -> text + ".")
                    .orElse("");
            return receiver + call.getNameAsString() + (call.getArguments().isEmpty() ? "()" : "(…)");
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return "new " + creation.getType().getNameWithScope()
                    + (creation.getArguments().isEmpty() ? "()" : "(…)");
        }
        return expression.toString();
    }
}
