package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.library.ModelType;

/** What nested bodies do with the variables of the body around them. */
final class Captures {
    private final CallEffects effects;

    Captures(CallEffects effects) {
        this.effects = effects;
    }

    /** Whether a nested body releases a variable or hands it on, so that it is no longer up to the body around. */
    boolean takesOver(Node site, String name, ModelType type) {
        Node body = site;
        if (site instanceof LambdaExpr lambda) {
            if (lambda.getExpressionBody().filter(value -> isName(value, name)).isPresent()) {
                return true;
            }
            body = lambda.getBody();
        }
        return body.findFirst(Node.class, node -> takesOverAt(node, name, type)).isPresent();
    }

    private boolean takesOverAt(Node node, String name, ModelType type) {
        if (node instanceof MethodCallExpr call) {
            if (call.getScope().filter(scope -> isName(scope, name)).isPresent()) {
                return effects.releases(call, type);
            }
            int position = position(call.getArguments(), name);
            if (position < 0) {
                return false;
            }
            Effect effect = effects.of(call);
            return effect.releases().contains(position)
                    || effect.keeps().contains(position)
                    || effect.adopts().contains(position);
        }
        if (node instanceof ObjectCreationExpr creation) {
            int position = position(creation.getArguments(), name);
            return position >= 0 && effects.of(creation).keeps().contains(position);
        }
        if (node instanceof MethodReferenceExpr reference) {
            return reference.getScope().toString().equals(name)
                    && (reference.getIdentifier().equals("close")
                            || reference.getIdentifier().equals(type.release()));
        }
        if (node instanceof TryStmt attempt) {
            return attempt.getResources().stream().anyMatch(resource -> isName(resource, name));
        }
        return node instanceof ReturnStmt leaving
                && leaving.getExpression().filter(value -> isName(value, name)).isPresent();
    }

    private static int position(Iterable<Expression> arguments, String name) {
        int position = 0;
        for (Expression argument : arguments) {
            if (isName(argument, name)) {
                return position;
            }
            position++;
        }
        return -1;
    }

    private static boolean isName(Expression expression, String name) {
        return expression instanceof NameExpr written
                && written.getNameAsString().equals(name);
    }
}
