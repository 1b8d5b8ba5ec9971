package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types of literals, operators and choices: expressions that are made of others and of no names. */
final class Operators {
    private static final JavaType STRING = JavaType.of("java.lang.String");
    private static final JavaType BOOLEAN = JavaType.of("boolean");

    private final Types types;
    private final Members members;

    Operators(Types types, Members members) {
        this.types = types;
        this.members = members;
    }

    Optional<JavaType> of(Expression expression) {
        if (expression instanceof ConditionalExpr choice) {
            return common(List.of(choice.getThenExpr(), choice.getElseExpr()));
        }
        if (expression instanceof SwitchExpr choice) {
            List<Expression> results = new ArrayList<>();
            choice.getEntries().forEach(entry -> addResults(entry, results));
            return common(results);
        }
        if (expression instanceof ArrayCreationExpr creation) {
            return types.of(creation.getElementType())
                    .map(element -> element.withDimensions(creation.getLevels().size()));
        }
        if (expression instanceof BinaryExpr binary) {
            return ofBinary(binary);
        }
        if (expression instanceof UnaryExpr unary) {
            return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                    ? Optional.of(BOOLEAN)
                    : types.of(unary.getExpression()).filter(Conversions::isPrimitive);
        }
        if (expression.isInstanceOfExpr() || expression.isBooleanLiteralExpr()) {
            return Optional.of(BOOLEAN);
        }
        if (expression.isStringLiteralExpr() || expression.isTextBlockLiteralExpr()) {
            return Optional.of(STRING);
        }
        return ofNumber(expression);
    }

    private static Optional<JavaType> ofNumber(Expression expression) {
        if (expression.isIntegerLiteralExpr()) {
            return Optional.of(JavaType.of("int"));
        }
        if (expression.isLongLiteralExpr()) {
            return Optional.of(JavaType.of("long"));
        }
        if (expression.isCharLiteralExpr()) {
            return Optional.of(JavaType.of("char"));
        }
        if (expression.isDoubleLiteralExpr()) {
            String written = expression.asDoubleLiteralExpr().getValue();
            boolean isFloat = written.endsWith("f") || written.endsWith("F");
            return Optional.of(JavaType.of(isFloat ? "float" : "double"));
        }
        return Optional.empty();
    }

    private Optional<JavaType> ofBinary(BinaryExpr binary) {
        return switch (binary.getOperator()) {
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, AND, OR -> Optional.of(BOOLEAN);
            case PLUS -> ofSum(binary);
            default -> Optional.empty();
        };
    }

    /** A sum is a text if any of its parts is one; long sums lean to the left, and are walked without recursion. */
    private Optional<JavaType> ofSum(BinaryExpr sum) {
        Expression current = sum;
        while (current instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            if (isText(binary.getRight())) {
                return Optional.of(STRING);
            }
            current = binary.getLeft();
        }
        return isText(current) ? Optional.of(STRING) : Optional.empty();
    }

    private boolean isText(Expression part) {
        return part.isStringLiteralExpr()
                || types.of(part).filter(STRING::equals).isPresent();
    }

    /** The type of all that is not {@code null}, if one of them has it and all others are the same or below. */
    private Optional<JavaType> common(List<Expression> choices) {
        Optional<JavaType> common = Optional.empty();
        boolean first = true;
        for (Expression choice : choices) {
            if (choice.isNullLiteralExpr()) {
                continue;
            }
            Optional<JavaType> type = types.of(choice);
            common = first ? type : common.flatMap(one -> type.flatMap(other -> members.common(one, other)));
            if (common.isEmpty()) {
                return common;
            }
            first = false;
        }
        return common;
    }

    private static void addResults(SwitchEntry entry, List<Expression> results) {
        for (Statement statement : entry.getStatements()) {
            if (entry.getType() == SwitchEntry.Type.EXPRESSION && statement instanceof ExpressionStmt result) {
                results.add(result.getExpression());
            } else {
                addYielded(statement, results);
            }
        }
    }

    private static void addYielded(Node node, List<Expression> results) {
        if (node instanceof YieldStmt yielded) {
            results.add(yielded.getExpression());
        } else if (!(node instanceof SwitchExpr)) {
            node.getChildNodes().forEach(child -> addYielded(child, results));
        }
    }
}
