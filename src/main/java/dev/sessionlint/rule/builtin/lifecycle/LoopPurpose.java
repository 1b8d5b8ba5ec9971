package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a loop that opens a session may have to open one each time round.
 *
 * <p>Names decide much of it: they only ever keep the rule silent.
 */
final class LoopPurpose {
    /** Whole words of names: {@code tries} is none in {@code entries}. */
    private static final Pattern ATTEMPT = words("attempts?|retr(?:y|ies)|tries|timeout|deadline|wait|connected");

    private static final Pattern PLACE = words(
            "tenants?|shards?|data_?sources?|databases?|schemas?|catalogs?|realms?|clusters?|replicas?|partitions?");
    private static final Pattern PART =
            words("chunks?|batch(?:es)?|pages?|slices?|buckets?|sublists?|partitions?|offset|from_index");
    private static final Set<String> WAITS = Set.of("sleep", "await", "wait", "parkNanos", "isValid");
    private static final Set<String> KEEPS = Set.of("add", "addLast", "put", "offer", "push", "register", "set");
    private static final Set<String> STATE_QUESTIONS = Set.of("isClosed", "isOpen", "isValid", "isConnected");
    private static final Set<String> MANY =
            Set.of("List", "Collection", "Set", "Iterable", "Stream", "SortedSet", "Page");

    private final Node loop;
    private final Node body;
    private final Expression opened;

    private LoopPurpose(Node loop, Node body, Expression opened) {
        this.loop = loop;
        this.body = body;
        this.opened = opened;
    }

    /** @param body the body of the loop, in which the session is opened */
    static LoopPurpose of(Node loop, Node body, Expression opened) {
        return new LoopPurpose(loop, body, opened);
    }

    /** Whether a condition holds only now and then: a value is missing or closed, a count is full. */
    static boolean isOccasional(Expression condition) {
        return condition
                        .findFirst(
                                BinaryExpr.class,
                                test -> test.getOperator() == BinaryExpr.Operator.REMAINDER
                                        || test.getLeft().isNullLiteralExpr()
                                        || test.getRight().isNullLiteralExpr())
                        .isPresent()
                || calls(condition, STATE_QUESTIONS);
    }

    /** Whether it goes round for something else than the elements of some data, or needs several sessions. */
    boolean isOther() {
        return usesWhatTheLoopDeclares()
                || isNamedOther()
                || calls(body, WAITS)
                || switchesPlace()
                || isLeftOnSuccess()
                || isKept();
    }

    /** The factory, the address or the tenant is another one each time. */
    private boolean usesWhatTheLoopDeclares() {
        Set<String> declared = Stream.concat(
                        loop.findAll(VariableDeclarator.class).stream(), loop.findAll(Parameter.class).stream())
                .filter(variable -> !opened.isAncestorOf(variable))
                .map(NodeWithSimpleName::getNameAsString)
                .collect(Collectors.toSet());
        return opened.findFirst(NameExpr.class, name -> declared.contains(name.getNameAsString()))
                .isPresent();
    }

    private boolean isNamedOther() {
        if (loop instanceof ForEachStmt each) {
            VariableDeclarator variable = each.getVariableDeclarator();
            return isOther(variable.getNameAsString())
                    || isOther(variable.getTypeAsString())
                    || isOther(lastName(each.getIterable()))
                    || isSeveral(variable.getType());
        }
        if (loop instanceof LambdaExpr lambda) {
            return lambda.getParameters().stream()
                            .anyMatch(parameter ->
                                    isOther(parameter.getNameAsString()) || isOther(parameter.getTypeAsString()))
                    || lambda.getParentNode()
                            .filter(MethodCallExpr.class::isInstance)
                            .flatMap(call -> ((MethodCallExpr) call).getScope())
                            .filter(scope -> isOther(scope.toString()))
                            .isPresent();
        }
        if (loop instanceof ForStmt counted) {
            return Stream.concat(counted.getInitialization().stream(), counted.getCompare().stream())
                    .anyMatch(part -> isOther(part.toString()));
        }
        return loop.getChildNodes().stream()
                .filter(child -> child != body)
                .anyMatch(child -> isOther(child.toString()));
    }

    private static boolean isOther(String text) {
        return speaksOf(ATTEMPT, text) || speaksOf(PLACE, text) || speaksOf(PART, text);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])");
    }

    private static boolean speaksOf(Pattern words, String text) {
        String parted = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return words.matcher(parted).find();
    }

    private static String lastName(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return call.getNameAsString()
                    + call.getArguments().stream().map(LoopPurpose::lastName).collect(Collectors.joining());
        }
        return expression instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
    }

    /** An element that is itself many is a part of the data. */
    private static boolean isSeveral(Type type) {
        return type.isArrayType()
                || (type instanceof ClassOrInterfaceType named && MANY.contains(named.getNameAsString()));
    }

    /** {@code TenantContext.set(tenant)} before the session is opened. */
    private boolean switchesPlace() {
        return body.findFirst(
                        MethodCallExpr.class,
                        call -> call != opened
                                && isBefore(call)
                                && (speaksOf(PLACE, call.getNameAsString())
                                        || call.getScope()
                                                .filter(scope -> speaksOf(PLACE, scope.toString()))
                                                .isPresent()))
                .filter(call -> !call.isAncestorOf(opened) && !opened.isAncestorOf(call))
                .isPresent();
    }

    private boolean isBefore(Node node) {
        return node.getEnd().isPresent()
                && opened.getBegin().isPresent()
                && node.getEnd().get().isBefore(opened.getBegin().get());
    }

    /** A retry: once it worked, the loop is left. */
    private boolean isLeftOnSuccess() {
        Node child = opened;
        while (child != loop) {
            Node parent = child.getParentNode().orElse(loop);
            if (parent instanceof BlockStmt block && endsWithJump(block)) {
                return true;
            }
            if (parent instanceof TryStmt attempt && endsWithJump(attempt.getTryBlock())) {
                return true;
            }
            if (parent instanceof TryStmt attempt
                    && child != attempt.getFinallyBlock().orElse(null)
                    && !attempt.getCatchClauses().isEmpty()
                    && leaves(attempt.getTryBlock())) {
                return true;
            }
            child = parent;
        }
        return false;
    }

    private static boolean endsWithJump(BlockStmt block) {
        Optional<Statement> last = block.getStatements().getLast();
        return last.filter(statement -> statement.isReturnStmt() || statement.isBreakStmt() || statement.isThrowStmt())
                .isPresent();
    }

    private static boolean leaves(Node block) {
        return block.findFirst(ReturnStmt.class).isPresent()
                || block.findFirst(BreakStmt.class).isPresent();
    }

    /** The sessions are collected, for a pool or for threads. */
    private boolean isKept() {
        Node parent = opened.getParentNode().orElse(opened);
        if (parent instanceof MethodCallExpr call && call.getArguments().contains(opened)) {
            return KEEPS.contains(call.getNameAsString());
        }
        if (parent instanceof AssignExpr assignment) {
            return !assignment.getTarget().isNameExpr()
                    || isKept(assignment.getTarget().toString());
        }
        return parent instanceof ReturnStmt
                || (parent instanceof VariableDeclarator variable && isKept(variable.getNameAsString()));
    }

    private boolean isKept(String variable) {
        return body.findFirst(NameExpr.class, name -> name.getNameAsString().equals(variable) && isKept(name))
                .isPresent();
    }

    private static boolean isKept(NameExpr name) {
        Node parent = name.getParentNode().orElse(name);
        return parent instanceof ReturnStmt
                || (parent instanceof AssignExpr assignment
                        && assignment.getValue() == name
                        && !assignment.getTarget().isNameExpr())
                || (parent instanceof MethodCallExpr call
                        && KEEPS.contains(call.getNameAsString())
                        && call.getArguments().stream().anyMatch(argument -> argument == name));
    }

    private static boolean calls(Node node, Set<String> names) {
        return node.findFirst(MethodCallExpr.class, call -> names.contains(call.getNameAsString()))
                .isPresent();
    }
}
