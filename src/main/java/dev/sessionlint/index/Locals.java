package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
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
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
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
        if (node instanceof EnumConstantDeclaration constant) {
            return contains(constant.getClassBody(), child);
        }
        return node instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody()
                        .map(body -> contains(body, child))
                        .orElse(false);
    }

    /** By identity: two equal nodes may stand at different places. */
    private static boolean contains(NodeList<?> nodes, Node node) {
        return nodes.stream().anyMatch(candidate -> candidate == node);
    }

    private static Optional<Variable> declaredBy(Node parent, Node child, String name) {
        if (parent instanceof BlockStmt block) {
            return before(block.getStatements(), child, name);
        }
        if (parent instanceof VariableDeclarationExpr declaration) {
            return declarator(declaration, child, name);
        }
        if (parent instanceof SwitchEntry entry) {
            return inSwitch(entry, child, name);
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
            return local.isPresent()
                            || contains(loop.getInitialization(), child)
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

    /** In a switch of statement groups a variable is in scope in all groups below it (JLS 6.3). */
    private static Optional<Variable> inSwitch(SwitchEntry entry, Node child, String name) {
        if (!contains(entry.getStatements(), child)) {
            boolean inGuard = entry.getGuard().filter(guard -> guard == child).isPresent();
            return inGuard ? pattern(inLabels(entry), name) : Optional.empty();
        }
        Optional<Variable> local = before(entry.getStatements(), child, name);
        if (local.isEmpty()) {
            List<TypePatternExpr> patterns = inLabels(entry);
            entry.getGuard().ifPresent(guard -> patterns.addAll(whenTrue(guard)));
            local = pattern(patterns, name);
        }
        if (local.isPresent() || entry.getType() != SwitchEntry.Type.STATEMENT_GROUP) {
            return local;
        }
        for (SwitchEntry above : entries(entry)) {
            if (above == entry) {
                break;
            }
            Optional<Variable> declared = before(above.getStatements(), entry, name);
            if (declared.isPresent()) {
                return declared;
            }
        }
        return Optional.empty();
    }

    private static List<SwitchEntry> entries(SwitchEntry entry) {
        return entry.getParentNode()
                .filter(SwitchNode.class::isInstance)
                .map(parent -> List.copyOf(((SwitchNode) parent).getEntries()))
                .orElse(List.of());
    }

    private static Optional<Variable> resource(TryStmt attempt, Node child, String name) {
        boolean inBody = child == attempt.getTryBlock();
        if (!inBody && !contains(attempt.getResources(), child)) {
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

    /** What statements or expressions before a child declare. */
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
            return declarator(declaration, declaration, name);
        }
        return Optional.empty();
    }

    /** A variable is in scope in its own initialiser and in those behind it. */
    private static Optional<Variable> declarator(VariableDeclarationExpr declaration, Node last, String name) {
        for (VariableDeclarator variable : declaration.getVariables()) {
            if (variable.getNameAsString().equals(name)) {
                return Optional.of(new Variable.Local(variable));
            }
            if (variable == last) {
                break;
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

    private static List<TypePatternExpr> inLabels(SwitchEntry entry) {
        List<TypePatternExpr> found = new ArrayList<>();
        entry.getLabels().forEach(label -> collect(label, found));
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

    /** The pattern variables that a statement leaves in scope behind it (JLS 6.3.2). */
    private static List<TypePatternExpr> introducedAfter(Statement statement) {
        if (statement instanceof LabeledStmt labelled) {
            return introducedAfter(labelled.getStatement());
        }
        if (statement instanceof IfStmt branch) {
            return branch.getElseStmt().isEmpty() && Completion.leaves(branch.getThenStmt())
                    ? whenFalse(branch.getCondition())
                    : List.of();
        }
        return Completion.loopCondition(statement)
                .filter(condition -> !Completion.isBroken(statement))
                .map(Locals::whenFalse)
                .orElse(List.of());
    }
}
