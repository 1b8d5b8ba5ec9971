package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.flow.Graph.EdgeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds what expressions do, in the order of their evaluation (JLS 15.7). */
final class Expressions {
    private static final Set<String> CLOSED = Set.of("isClosed");
    private static final Set<String> OPEN = Set.of("isOpen", "isConnected");

    private final Pen pen;
    private final Routes routes;
    private final Throwing throwing;
    private final SwitchBuilder switches;
    private final Repeated repeated;

    /** The slots that take the values of the switch expressions around, the innermost first. */
    private final Deque<Integer> yields = new ArrayDeque<>();

    /** Builds the entries of a switch. */
    interface SwitchBuilder {
        void build(Expression selector, NodeList<SwitchEntry> entries, Graph.Node after);
    }

    Expressions(Pen pen, Routes routes, Throwing throwing, SwitchBuilder switches, Repeated repeated) {
        this.pen = pen;
        this.routes = routes;
        this.throwing = throwing;
        this.switches = switches;
        this.repeated = repeated;
    }

    /** An expression whose value nobody takes. */
    void effect(Expression expression) {
        value(expression);
    }

    /** Builds an expression; what it hands out may be asked for as long as the place can be reached. */
    Operand value(Expression expression) {
        if (!pen.isLive()) {
            return Operand.UNKNOWN;
        }
        if (expression instanceof NameExpr name) {
            return new Operand.Slot(pen.variable(name.getNameAsString()));
        }
        if (expression instanceof NullLiteralExpr) {
            return Operand.NULL;
        }
        if (expression instanceof BooleanLiteralExpr literal) {
            return new Operand.Constant(Value.of(literal.getValue()));
        }
        if (expression.isLiteralExpr() || expression.isClassExpr() || expression.isThisExpr()) {
            return Operand.PRESENT;
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return value(cast.getExpression());
        }
        if (expression instanceof MethodCallExpr call) {
            return isAnswer(call) ? truth(call) : call(call);
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return creation(creation);
        }
        if (expression instanceof AssignExpr assignment) {
            return assignment(assignment);
        }
        if (expression instanceof VariableDeclarationExpr declaration) {
            declaration.getVariables().forEach(this::variable);
            return Operand.UNKNOWN;
        }
        return other(expression);
    }

    private Operand other(Expression expression) {
        if (expression instanceof FieldAccessExpr access) {
            if (access.getScope() instanceof ThisExpr) {
                return new Operand.Slot(pen.slots().outer(access.getNameAsString()));
            }
            scope(access.getScope());
            return Operand.UNKNOWN;
        }
        if (expression instanceof UnaryExpr unary) {
            return unary(unary);
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        if (expression instanceof InstanceOfExpr) {
            return truth(expression);
        }
        if (expression instanceof ConditionalExpr choice) {
            return choice(choice);
        }
        if (expression instanceof LambdaExpr lambda) {
            return capture(lambda.getBody(), lambda);
        }
        if (expression instanceof MethodReferenceExpr reference) {
            return reference(reference);
        }
        if (expression instanceof ArrayAccessExpr access) {
            Operand array = value(access.getName());
            value(access.getIndex());
            int slot = pen.slots().temporary();
            if (pen.isLive()) {
                pen.write(new Step.Element(slot, array));
            }
            return new Operand.Slot(slot);
        }
        if (expression instanceof ArrayCreationExpr creation) {
            creation.getLevels().forEach(level -> level.getDimension().ifPresent(this::value));
            return creation.getInitializer().map(this::value).orElse(Operand.PRESENT);
        }
        if (expression instanceof ArrayInitializerExpr elements) {
            return collected(elements.getValues());
        }
        if (expression instanceof SwitchExpr choice) {
            return choice(choice);
        }
        return Operand.UNKNOWN;
    }

    private Operand collected(NodeList<Expression> elements) {
        int slot = pen.slots().temporary();
        if (pen.isLive()) {
            pen.write(new Step.Assign(
                    slot, Operand.PRESENT, elements.isEmpty() ? elements.getParentNodeForChildren() : elements.get(0)));
        }
        for (Expression element : elements) {
            Operand value = value(element);
            if (pen.isLive()) {
                pen.write(new Step.Collect(slot, value));
            }
        }
        return new Operand.Slot(slot);
    }

    private void variable(VariableDeclarator variable) {
        // The name is in scope in its own initialiser (JLS 6.3).
        int slot = pen.declare(variable, variable.getNameAsString());
        Operand value = variable.getInitializer().map(this::value).orElse(Operand.UNKNOWN);
        if (pen.isLive()) {
            pen.write(new Step.Assign(slot, value, variable));
        }
    }

    private Operand assignment(AssignExpr assignment) {
        Expression target = assignment.getTarget();
        while (target instanceof EnclosedExpr enclosed) {
            target = enclosed.getInner();
        }
        if (target instanceof NameExpr name) {
            return assign(assignment, pen.variable(name.getNameAsString()), name.getNameAsString());
        }
        if (target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
            return assign(assignment, pen.slots().outer(access.getNameAsString()), access.getNameAsString());
        }
        if (target instanceof FieldAccessExpr access) {
            scope(access.getScope());
        } else if (target instanceof ArrayAccessExpr access) {
            value(access.getName());
            value(access.getIndex());
        }
        Operand value = value(assignment.getValue());
        if (pen.isLive()) {
            pen.write(new Step.Store(value, null, assignment));
        }
        return value;
    }

    private Operand assign(AssignExpr assignment, int slot, String name) {
        Operand value = value(assignment.getValue());
        if (!pen.isLive()) {
            return value;
        }
        Operand assigned = assignment.getOperator() == AssignExpr.Operator.ASSIGN ? value : Operand.UNKNOWN;
        if (pen.slots().isOuter(slot)) {
            pen.write(new Step.Store(assigned, name, assignment));
        }
        pen.write(new Step.Assign(slot, assigned, assignment));
        return new Operand.Slot(slot);
    }

    private Operand call(MethodCallExpr call) {
        Operand receiver = call.getScope().map(this::scope).orElse(Operand.UNKNOWN);
        List<Operand> arguments = arguments(call.getArguments());
        int result = pen.slots().temporary();
        if (pen.isLive()) {
            Graph.Node node = pen.write(new Step.Call(call, receiver, arguments, result));
            if (isExit(call)) {
                pen.lift();
            } else if (!throwing.isHarmless(call)) {
                raise(node, call);
            }
        }
        return new Operand.Slot(result);
    }

    /** {@code System.exit} and its like never come back. */
    private static boolean isExit(MethodCallExpr call) {
        String name = call.getNameAsString();
        String scope = call.getScope().map(Expression::toString).orElse("");
        return (name.equals("exit") && scope.endsWith("System"))
                || (name.equals("halt") && scope.endsWith("Runtime.getRuntime()"));
    }

    private void raise(Graph.Node node, Node site) {
        routes.raise(node, routes.isSelective() ? throwing.thrownBy(site) : Thrown.CALL);
    }

    private List<Operand> arguments(NodeList<Expression> arguments) {
        List<Operand> operands = new ArrayList<>(arguments.size());
        arguments.forEach(argument -> operands.add(value(argument)));
        return operands;
    }

    /** What stands before a dot: a type has no value. */
    private Operand scope(Expression scope) {
        if (scope instanceof NameExpr name) {
            String written = name.getNameAsString();
            Optional<Integer> local = pen.local(written);
            boolean type = local.isEmpty() && Character.isUpperCase(written.charAt(0)) && !isConstant(written);
            return type ? Operand.UNKNOWN : new Operand.Slot(pen.variable(written));
        }
        if (scope.isSuperExpr() || scope instanceof TypeExpr) {
            return Operand.UNKNOWN;
        }
        return value(scope);
    }

    private static boolean isConstant(String name) {
        return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    }

    private Operand creation(ObjectCreationExpr creation) {
        creation.getScope().ifPresent(this::value);
        List<Operand> arguments = arguments(creation.getArguments());
        int result = pen.slots().temporary();
        if (!pen.isLive()) {
            return Operand.UNKNOWN;
        }
        Graph.Node node = pen.write(new Step.Call(creation, Operand.UNKNOWN, arguments, result));
        if (!throwing.isHarmless(creation)) {
            raise(node, creation);
        }
        creation.getAnonymousClassBody().ifPresent(body -> {
            Set<Step.Captured> captured = new LinkedHashSet<>();
            body.forEach(member -> captured.addAll(named(member)));
            pen.write(new Step.Capture(creation, List.copyOf(captured), Operand.UNKNOWN, result));
        });
        return new Operand.Slot(result);
    }

    void constructor(ExplicitConstructorInvocationStmt other) {
        List<Operand> arguments = arguments(other.getArguments());
        if (pen.isLive()) {
            Graph.Node node = pen.write(
                    new Step.Call(other, Operand.UNKNOWN, arguments, pen.slots().temporary()));
            raise(node, other);
        }
    }

    private Operand unary(UnaryExpr unary) {
        return switch (unary.getOperator()) {
            case LOGICAL_COMPLEMENT -> truth(unary);
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
                Operand changed = value(unary.getExpression());
                if (pen.isLive()
                        && changed instanceof Operand.Slot slot
                        && pen.slots().isVariable(slot.number())) {
                    pen.write(new Step.Assign(slot.number(), Operand.UNKNOWN, unary));
                }
                yield Operand.UNKNOWN;
            }
            default -> {
                value(unary.getExpression());
                yield Operand.UNKNOWN;
            }
        };
    }

    private Operand binary(BinaryExpr binary) {
        return switch (binary.getOperator()) {
            case AND, OR, EQUALS, NOT_EQUALS -> truth(binary);
            default -> {
                value(binary.getLeft());
                value(binary.getRight());
                yield Operand.UNKNOWN;
            }
        };
    }

    /** A condition as a value. */
    private Operand truth(Expression condition) {
        int slot = pen.slots().temporary();
        Graph.Node holds = pen.join();
        Graph.Node fails = pen.join();
        Graph.Node after = pen.join();
        condition(condition, holds, fails);
        pen.moveTo(holds);
        pen.write(new Step.Assign(slot, new Operand.Constant(Value.TRUE), condition));
        pen.leadTo(after);
        pen.moveTo(fails);
        pen.write(new Step.Assign(slot, new Operand.Constant(Value.FALSE), condition));
        pen.leadTo(after);
        pen.moveTo(after);
        return new Operand.Slot(slot);
    }

    private Operand choice(ConditionalExpr choice) {
        int slot = pen.slots().temporary();
        Graph.Node then = pen.join();
        Graph.Node otherwise = pen.join();
        Graph.Node after = pen.join();
        condition(choice.getCondition(), then, otherwise);
        pen.moveTo(then);
        arm(choice.getThenExpr(), slot, after);
        pen.moveTo(otherwise);
        arm(choice.getElseExpr(), slot, after);
        pen.moveTo(after);
        return new Operand.Slot(slot);
    }

    private void arm(Expression arm, int slot, Graph.Node after) {
        Operand value = value(arm);
        if (pen.isLive()) {
            pen.write(new Step.Assign(slot, value, arm));
        }
        pen.leadTo(after);
    }

    private Operand choice(SwitchExpr choice) {
        int slot = pen.slots().temporary();
        Graph.Node after = pen.join();
        yields.push(slot);
        routes.enterTarget(Set.of(), true, false, after, null);
        switches.build(choice.getSelector(), choice.getEntries(), after);
        routes.exit();
        yields.pop();
        pen.moveTo(after);
        return new Operand.Slot(slot);
    }

    /** Hands a value to the switch expression around. */
    void hand(Expression expression) {
        Operand value = value(expression);
        Integer slot = yields.peek();
        if (pen.isLive() && slot != null) {
            routes.yieldTo(pen.write(new Step.Assign(slot, value, expression)));
        }
        pen.lift();
    }

    private Operand reference(MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        Operand receiver = Operand.UNKNOWN;
        if (scope instanceof TypeExpr written) {
            // The parser takes each name for a type's.
            String name = written.getType().asString();
            receiver = pen.local(name)
                    .map(slot -> (Operand) new Operand.Slot(slot))
                    .orElseGet(() -> Character.isLowerCase(name.charAt(0)) && name.indexOf('.') < 0
                            ? new Operand.Slot(pen.slots().outer(name))
                            : Operand.UNKNOWN);
        } else if (!scope.isSuperExpr()) {
            receiver = value(scope);
        }
        int result = pen.slots().temporary();
        if (pen.isLive()) {
            pen.write(new Step.Capture(reference, List.of(), receiver, result));
        }
        return new Operand.Slot(result);
    }

    /** A nested body takes the variables with it that it names. */
    Operand capture(Node body, Node site) {
        int result = pen.slots().temporary();
        if (pen.isLive()) {
            pen.write(new Step.Capture(site, List.copyOf(named(body)), Operand.UNKNOWN, result));
        }
        return new Operand.Slot(result);
    }

    private Set<Step.Captured> named(Node body) {
        Set<Step.Captured> captured = new LinkedHashSet<>();
        body.walk(node -> {
            String name = node instanceof NameExpr written
                    ? written.getNameAsString()
                    : node instanceof TypeExpr written ? written.getType().asString() : "";
            pen.local(name).ifPresent(slot -> captured.add(new Step.Captured(name, slot)));
        });
        return captured;
    }

    /** The slot of an expression; a temporary where it is no variable. */
    int slotOf(Expression expression) {
        Operand value = value(expression);
        if (value instanceof Operand.Slot slot) {
            return slot.number();
        }
        int slot = pen.slots().temporary();
        if (pen.isLive()) {
            pen.write(new Step.Assign(slot, value, expression));
        }
        return slot;
    }

    /** Builds a condition that leads to one of two nodes; nothing leads on from here. */
    void condition(Expression condition, Graph.Node holds, Graph.Node fails) {
        if (!pen.isLive()) {
            return;
        }
        if (condition instanceof EnclosedExpr enclosed) {
            condition(enclosed.getInner(), holds, fails);
        } else if (condition instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            condition(unary.getExpression(), fails, holds);
        } else if (condition instanceof BooleanLiteralExpr literal) {
            pen.leadTo(literal.getValue() ? holds : fails);
        } else if (condition instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.AND) {
            Graph.Node right = pen.join();
            condition(binary.getLeft(), right, fails);
            pen.moveTo(right);
            condition(binary.getRight(), holds, fails);
        } else if (condition instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.OR) {
            Graph.Node right = pen.join();
            condition(binary.getLeft(), holds, right);
            pen.moveTo(right);
            condition(binary.getRight(), holds, fails);
        } else if (condition instanceof ConditionalExpr choice) {
            Graph.Node then = pen.join();
            Graph.Node otherwise = pen.join();
            condition(choice.getCondition(), then, otherwise);
            pen.moveTo(then);
            condition(choice.getThenExpr(), holds, fails);
            pen.moveTo(otherwise);
            condition(choice.getElseExpr(), holds, fails);
        } else {
            atom(condition, holds, fails);
        }
    }

    private void atom(Expression condition, Graph.Node holds, Graph.Node fails) {
        boolean negated = false;
        Condition asked = null;
        if (condition instanceof BinaryExpr binary
                && (binary.getOperator() == BinaryExpr.Operator.EQUALS
                        || binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS)) {
            negated = binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
            Expression left = plain(binary.getLeft());
            Expression right = plain(binary.getRight());
            if (left instanceof BooleanLiteralExpr literal) {
                boolean same = literal.getValue() != negated;
                condition(right, same ? holds : fails, same ? fails : holds);
                return;
            }
            if (right instanceof BooleanLiteralExpr literal) {
                boolean same = literal.getValue() != negated;
                condition(left, same ? holds : fails, same ? fails : holds);
                return;
            }
            if (right instanceof NullLiteralExpr) {
                asked = new Condition.IsNull(value(left));
            } else if (left instanceof NullLiteralExpr) {
                asked = new Condition.IsNull(value(right));
            } else {
                Operand first = value(left);
                Operand second = value(right);
                Integer answer = key(condition).map(Condition.Holds::slot).orElse(null);
                asked = new Condition.Same(first, second, answer);
            }
        } else if (condition instanceof InstanceOfExpr test) {
            asked = instance(test);
        } else if (condition instanceof MethodCallExpr call && isAnswer(call)) {
            String name = call.getNameAsString();
            if (call.getArguments().size() == 1) {
                negated = name.equals("nonNull");
                asked = new Condition.IsNull(value(call.getArgument(0)));
            } else {
                asked = new Condition.IsClosed(value(call.getScope().orElseThrow()), OPEN.contains(name));
            }
        } else {
            Operand value = value(condition);
            asked = key(condition)
                    .map(Condition.class::cast)
                    .orElseGet(() -> value instanceof Operand.Slot slot
                            ? new Condition.Holds(slot.number())
                            : new Condition.Opaque());
        }
        if (!pen.isLive()) {
            return;
        }
        Graph.Node test = pen.write(new Step.Test(asked, condition));
        Graph.link(test, negated ? fails : holds, EdgeKind.TRUE);
        Graph.link(test, negated ? holds : fails, EdgeKind.FALSE);
        pen.lift();
    }

    private static Expression plain(Expression expression) {
        return expression instanceof EnclosedExpr enclosed ? plain(enclosed.getInner()) : expression;
    }

    private Optional<Condition.Holds> key(Expression condition) {
        return condition instanceof NameExpr
                ? Optional.empty()
                : repeated.key(condition).map(text -> {
                    Set<Integer> on = new LinkedHashSet<>();
                    condition.walk(node -> {
                        if (node instanceof NameExpr name) {
                            on.add(pen.variable(name.getNameAsString()));
                        } else if (node instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
                            on.add(pen.slots().outer(access.getNameAsString()));
                        }
                    });
                    return new Condition.Holds(pen.slots().condition(text, on));
                });
    }

    private Condition instance(InstanceOfExpr test) {
        Operand operand = value(test.getExpression());
        Integer binding = null;
        Type type = test.getType();
        if (test.getPattern().orElse(null) instanceof TypePatternExpr pattern) {
            binding = pen.declare(pattern, pattern.getNameAsString());
            type = pattern.getType();
        } else if (test.getPattern().isPresent()) {
            test.getPattern()
                    .get()
                    .findAll(TypePatternExpr.class)
                    .forEach(inner -> pen.declare(inner, inner.getNameAsString()));
        }
        return new Condition.InstanceOf(operand, type, binding);
    }

    /** Whether a call only tells of a value whether it is null or closed. */
    private static boolean isAnswer(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (call.getArguments().size() == 1) {
            return (name.equals("isNull") || name.equals("nonNull"))
                    && call.getScope()
                            .map(scope -> scope.toString().endsWith("Objects"))
                            .orElse(true);
        }
        return call.getArguments().isEmpty()
                && call.getScope().isPresent()
                && (CLOSED.contains(name) || OPEN.contains(name));
    }
}
