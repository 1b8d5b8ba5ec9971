package dev.sessionlint.index;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, whose types are worked out only when overloads or results depend on them. */
final class Arguments {
    private final int count;
    private final @Nullable List<Expression> written;
    private final Function<Expression, Optional<JavaType>> types;

    private Arguments(int count, @Nullable List<Expression> written, Function<Expression, Optional<JavaType>> types) {
        this.count = count;
        this.written = written;
        this.types = types;
    }

    static Arguments of(List<Expression> written, Function<Expression, Optional<JavaType>> types) {
        return new Arguments(written.size(), written, types);
    }

    /** Arguments of which only the number is known. */
    static Arguments unknown(int count) {
        return new Arguments(count, null, expression -> Optional.empty());
    }

    int count() {
        return count;
    }

    /** The type of the argument at a 0-based position; functions have none before their target is known. */
    Optional<JavaType> type(int position) {
        if (written == null || position >= count) {
            return Optional.empty();
        }
        Expression argument = written.get(position);
        boolean functional = argument.isLambdaExpr() || argument.isMethodReferenceExpr();
        return functional ? Optional.empty() : types.apply(argument);
    }
}
