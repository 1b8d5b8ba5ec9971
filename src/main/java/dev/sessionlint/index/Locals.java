package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The local variables in scope at a place of a tree (JLS 6.3, 6.3.1 for pattern variables). */
final class Locals {
    private Locals() {}

    /**
     * The variable that a name means at a place, up to the body of the innermost type around it.
     *
     * @return empty if no local variable or parameter of that name is in scope
     */
    static Optional<Variable> find(Node place, String name) {
        Node child = place;
        Node parent = place.getParentNode().orElse(null);
        while (parent != null && !isTypeBody(parent, child)) {
            Optional<Variable> found = declaredBy(parent, child, name);
            if (found.isPresent()) {
                return found;
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a node is the type in whose body the child stands. */
    static boolean isTypeBody(Node node, Node child) {
        if (node instanceof TypeDeclaration<?>) {
            return true;
        }
        return node instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody()
                        .map(body -> body.stream().anyMatch(member -> member == child))
                        .orElse(false);
    }

    private static Optional<Variable> declaredBy(Node parent, Node child, String name) {
        if (parent instanceof BlockStmt block) {
            return before(block.getStatements(), child, name);
        }
        if (parent instanceof SwitchEntry entry) {
            Optional<Variable> local = before(entry.getStatements(), child, name);
            return local.isPresent() ? local : pattern(labels(entry), name);
        }
        if (parent instanceof MethodDeclaration method) {
            return parameter(method.getParameters(), name);
        }
        if (parent instanceof ConstructorDeclaration constructor) {
            return parameter(constructor.getParameters(), name);
        }
        if (parent instanceof CompactConstructorDeclaration compact) {
            return compact.getParentNode()
                    .filter(RecordDeclaration.class::isInstance)
                    .flatMap(record -> parameter(((RecordDeclaration) record).getParameters(), name));
        }
        if (parent instanceof LambdaExpr lambda) {
            return parameter(lambda.getParameters(), name);
        }
        if (parent instanceof CatchClause clause) {
            return parameter(NodeList.nodeList(clause.getParameter()), name);
        }
        return inStatement(parent, child, name);
    }

    private static Optional<Variable> inStatement(Node parent, Node child, String name) {
        if (parent instanceof TryStmt attempt) {
            return resource(attempt, child, name);
        }
        if (parent instanceof ForStmt loop) {
            Optional<Variable> local = before(loop.getInitialization(), child, name);
            boolean inInitialisation = loop.getInitialization().stream().anyMatch(part -> part == child);
            return local.isPresent()
                            || inInitialisation
                            || loop.getCompare().filter(c -> c == child).isPresent()
                    ? local
                    : pattern(loop.getCompare().map(Locals::whenTrue).orElse(List.of()), name);
        }
        if (parent instanceof ForEachStmt loop) {
            return child == loop.getBody() ? declarator(loop.getVariable(), name) : Optional.empty();
        }
        if (parent instanceof IfStmt branch && child != branch.getCondition()) {
            return pattern(
                    child == branch.getThenStmt() ? whenTrue(branch.getCondition()) : whenFalse(branch.getCondition()),
                    name);
        }
        if (parent instanceof WhileStmt loop && child == loop.getBody()) {
            return pattern(whenTrue(loop.getCondition()), name);
        }
        if (parent instanceof ConditionalExpr choice && child != choice.getCondition()) {
            return pattern(
                    child == choice.getThenExpr() ? whenTrue(choice.getCondition()) : whenFalse(choice.getCondition()),
                    name);
        }
        if (parent instanceof BinaryExpr binary && child == binary.getRight()) {
            return switch (binary.getOperator()) {
                case AND -> pattern(whenTrue(binary.getLeft()), name);
                case OR -> pattern(whenFalse(binary.getLeft()), name);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<Variable> resource(TryStmt attempt, Node child, String name) {
        boolean inBody = child == attempt.getTryBlock();
        boolean inResources = attempt.getResources().stream().anyMatch(resource -> resource == child);
        if (!inBody && !inResources) {
            return Optional.empty();
        }
        for (Expression resource : attempt.getResources()) {
            if (resource == child) {
                break;
            }
            Optional<Variable> found = declarator(resource, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What statements or expressions before a child declare; the child's own declarators count in its initialisers. */
    private static Optional<Variable> before(NodeList<? extends Node> nodes, Node child, String name) {
        Optional<Variable> found = Optional.empty();
        for (Node node : nodes) {
            if (node == child) {
                break;
            }
            Optional<Variable> declared = declarator(node, name);
            if (declared.isEmpty() && node instanceof Statement statement) {
                declared = pattern(introducedAfter(statement), name);
            }
            if (declared.isPresent()) {
                found = declared;
            }
        }
        return found;
    }

    private static Optional<Variable> declarator(Node node, String name) {
        Node inner = node instanceof ExpressionStmt statement ? statement.getExpression() : node;
        if (inner instanceof VariableDeclarationExpr declaration) {
            for (VariableDeclarator variable : declaration.getVariables()) {
                if (variable.getNameAsString().equals(name)) {
                    return Optional.of(new Variable.Local(variable));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Variable> parameter(NodeList<Parameter> parameters, String name) {
        for (Parameter parameter : parameters) {
            if (parameter.getNameAsString().equals(name)) {
                return Optional.of(new Variable.Parameterised(parameter));
            }
        }
        return Optional.empty();
    }

    private static Optional<Variable> pattern(List<TypePatternExpr> patterns, String name) {
        for (TypePatternExpr pattern : patterns) {
            if (pattern.getNameAsString().equals(name)) {
                return Optional.of(new Variable.Pattern(pattern));
            }
        }
        return Optional.empty();
    }

    private static List<TypePatternExpr> labels(SwitchEntry entry) {
        List<TypePatternExpr> found = new ArrayList<>();
        entry.getLabels().forEach(label -> collect(label, found));
        entry.getGuard().ifPresent(guard -> found.addAll(whenTrue(guard)));
        return found;
    }

    private static void collect(Node label, List<TypePatternExpr> into) {
        if (label instanceof TypePatternExpr pattern) {
            into.add(pattern);
        } else if (label instanceof RecordPatternExpr record) {
            for (Node inner : record.getPatternList()) {
                collect(inner, into);
            }
        }
    }

    /** The pattern variables that are assigned if a condition is true. */
    private static List<TypePatternExpr> whenTrue(Expression condition) {
        return introduced(condition, true);
    }

    /** The pattern variables that are assigned if a condition is false. */
    private static List<TypePatternExpr> whenFalse(Expression condition) {
        return introduced(condition, false);
    }

    private static List<TypePatternExpr> introduced(Expression condition, boolean outcome) {
        List<TypePatternExpr> found = new ArrayList<>();
        if (condition instanceof EnclosedExpr enclosed) {
            return introduced(enclosed.getInner(), outcome);
        }
        if (condition instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return introduced(unary.getExpression(), !outcome);
        }
        if (condition instanceof InstanceOfExpr test && outcome) {
            test.getPattern().ifPresent(pattern -> collect(pattern, found));
        }
        if (condition instanceof BinaryExpr binary
                && binary.getOperator() == (outcome ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR)) {
            found.addAll(introduced(binary.getLeft(), outcome));
            found.addAll(introduced(binary.getRight(), outcome));
        }
        return found;
    }

    /** The pattern variables that a statement leaves in scope behind it (JLS 6.3.2.2, 6.3.2.3). */
    private static List<TypePatternExpr> introducedAfter(Statement statement) {
        if (statement instanceof IfStmt branch && branch.getElseStmt().isEmpty() && leaves(branch.getThenStmt())) {
            return whenFalse(branch.getCondition());
        }
        return statement instanceof WhileStmt loop ? whenFalse(loop.getCondition()) : List.of();
    }

    private static boolean leaves(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return !block.getStatements().isEmpty()
                    && leaves(block.getStatements().get(block.getStatements().size() - 1));
        }
        return statement instanceof ReturnStmt
                || statement instanceof ThrowStmt
                || statement instanceof BreakStmt
                || statement instanceof ContinueStmt
                || statement instanceof YieldStmt;
    }
}
