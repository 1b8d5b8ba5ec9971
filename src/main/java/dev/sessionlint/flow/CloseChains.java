package dev.sessionlint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sequences of closes whose first one may throw, where the session behind it is held by a parameter or a field:
 * no body opens it, so that no path can be shown that loses it.
 */
final class CloseChains {
    private final FlowAnalysis file;
    private final Throwing throwing;

    CloseChains(FlowAnalysis file, Throwing throwing) {
        this.file = file;
        this.throwing = throwing;
    }

    /**
     * A close of a variable.
     *
     * @param isOfOthers whether it is a parameter or a field
     */
    private record Close(MethodCallExpr call, String variable, ModelType type, boolean isOfOthers) {}

    List<CloseChain> find(CompilationUnit unit) {
        List<CloseChain> found = new ArrayList<>();
        unit.walk(BlockStmt.class, block -> {
            if (!isGuarded(block)) {
                List<Close> sequence = new ArrayList<>();
                for (Statement statement : block.getStatements()) {
                    if (!append(statement, sequence)) {
                        chain(sequence).ifPresent(found::add);
                        sequence.clear();
                    }
                }
                chain(sequence).ifPresent(found::add);
            }
        });
        return found;
    }

    /** Whether a block belongs to an {@code if}, whose closes are looked at with those around it. */
    private static boolean isGuarded(BlockStmt block) {
        return block.getParentNode().filter(IfStmt.class::isInstance).isPresent();
    }

    /** Adds the closes of a statement to a sequence; false if it does more than closing, so that the sequence ends. */
    private boolean append(Statement statement, List<Close> sequence) {
        if (statement instanceof ExpressionStmt expression) {
            Optional<Close> close = close(expression.getExpression());
            close.ifPresent(sequence::add);
            return close.isPresent() || expression.getExpression().isAssignExpr();
        }
        if (statement instanceof IfStmt guard && guard.getElseStmt().isEmpty()) {
            return append(guard.getThenStmt(), sequence);
        }
        return statement instanceof BlockStmt block
                && block.getStatements().stream().allMatch(inner -> append(inner, sequence));
    }

    private Optional<Close> close(Expression expression) {
        if (!(expression instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        Expression receiver = call.getScope().orElse(null);
        Optional<ModelType> type =
                receiver == null ? Optional.empty() : file.types().of(receiver).flatMap(file::sessionLike);
        String name = type.isEmpty() ? null : name(receiver);
        return name == null || !file.releases(call, type.get())
                ? Optional.empty()
                : Optional.of(new Close(call, name, type.get(), isOfOthers(receiver, name)));
    }

    private static @Nullable String name(@Nullable Expression receiver) {
        if (receiver instanceof NameExpr name) {
            return name.getNameAsString();
        }
        return receiver instanceof FieldAccessExpr access && access.getScope().isThisExpr()
                ? access.getNameAsString()
                : null;
    }

    private boolean isOfOthers(@Nullable Expression receiver, String name) {
        if (!(receiver instanceof NameExpr)) {
            return true;
        }
        Variable variable = file.types().variable(name, receiver).orElse(null);
        return variable instanceof Variable.Field || variable instanceof Variable.Parameterised;
    }

    private Optional<CloseChain> chain(List<Close> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            Close first = sequence.get(i);
            if (throwing.isHarmless(first.call())) {
                continue;
            }
            Optional<Close> skipped = sequence.subList(i + 1, sequence.size()).stream()
                    .filter(close -> close.isOfOthers()
                            && close.type().role() == TypeRole.SESSION
                            && !close.variable().equals(first.variable()))
                    .findFirst();
            if (skipped.isPresent()) {
                Close close = skipped.get();
                return isClosedAround(close)
                        ? Optional.empty()
                        : Optional.of(new CloseChain(first.call(), close.call(), close.variable(), close.type()));
            }
        }
        return Optional.empty();
    }

    /** Whether a {@code try} around a sequence closes in a clause of its own what the sequence would skip. */
    private boolean isClosedAround(Close close) {
        Node child = close.call();
        Node parent = child.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof BodyDeclaration<?>)) {
            if (parent instanceof TryStmt attempt && attempt.getTryBlock() == child) {
                Stream<BlockStmt> clauses = Stream.concat(
                        attempt.getCatchClauses().stream().map(clause -> clause.getBody()),
                        attempt.getFinallyBlock().stream());
                if (clauses.anyMatch(clause -> mentions(clause, close.variable()))) {
                    return true;
                }
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean mentions(BlockStmt clause, String variable) {
        return clause.findFirst(NameExpr.class, name -> name.getNameAsString().equals(variable))
                .isPresent();
    }
}
