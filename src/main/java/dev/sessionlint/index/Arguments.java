package dev.sessionlint.index;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, whose types are worked out only when overloads or results depend on them. */
final class Arguments {
    private final int count;
    private final @Nullable List<Expression> written;
    private final Function<Expression, Optional<JavaType>> types;

    private final List<Optional<JavaType>> typeArguments;

    private Arguments(
            int count,
            @Nullable List<Expression> written,
            Function<Expression, Optional<JavaType>> types,
            List<Optional<JavaType>> typeArguments) {
        this.count = count;
        this.written = written;
        this.types = types;
        this.typeArguments = typeArguments;
    }

    static Arguments of(List<Expression> written, Function<Expression, Optional<JavaType>> types) {
        return new Arguments(written.size(), written, types, List.of());
    }

    Arguments withTypeArguments(List<Optional<JavaType>> given) {
        return new Arguments(count, written, types, given);
    }

    /** The type arguments that a call names itself: {@code this.<T>get()}. */
    List<Optional<JavaType>> typeArguments() {
        return typeArguments;
    }

    /** Arguments of which only the number is known. */
    static Arguments unknown(int count) {
        return new Arguments(count, null, expression -> Optional.empty(), List.of());
    }

    int count() {
        return count;
    }

    /** How many parameters the lambda at a 0-based position has, if there is one. */
    OptionalInt lambdaParameters(int position) {
        if (written == null || position >= count) {
            return OptionalInt.empty();
        }
        Expression argument = written.get(position);
        while (argument instanceof EnclosedExpr enclosed) {
            argument = enclosed.getInner();
        }
        return argument instanceof LambdaExpr lambda
                ? OptionalInt.of(lambda.getParameters().size())
                : OptionalInt.empty();
    }

    /** Whether {@code null} is written at a 0-based position. */
    boolean isNull(int position) {
        return written != null && position < count && written.get(position).isNullLiteralExpr();
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
