package dev.sessionlint.rule.builtin.reactive;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.RuleContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sessions that branches which run at the same time have in common. */
final class ConcurrentUses {
    /** What makes a publisher of many elements; one that is made of another may have a single one. */
    private static final Set<String> MANY =
            Set.of("fromIterable", "fromStream", "fromArray", "range", "just", "iterable", "items");

    private static final Set<String> LISTS = Set.of("of", "asList");

    private final RuleContext context;

    ConcurrentUses(RuleContext context) {
        this.context = context;
    }

    /**
     * A session that is used by several branches.
     *
     * @param name the variable that holds it
     */
    record Use(String name, ModelType session) {}

    /** The session that the branches of a call have in common, if there is one. */
    Optional<Use> in(MethodCallExpr call, ModelMethod method) {
        ModelMethod.Callback callback = method.callback();
        return callback == null ? inArguments(call) : inEachElement(call, callback.argument());
    }

    private Optional<Use> inArguments(MethodCallExpr call) {
        List<Expression> branches = call.getArguments();
        if (!branches.isEmpty() && branches.get(0) instanceof MethodCallExpr list && isList(list)) {
            branches = list.getArguments();
        }
        Map<String, ModelType> seen = new LinkedHashMap<>();
        for (Expression branch : branches) {
            for (Map.Entry<String, ModelType> used : sessions(origin(branch)).entrySet()) {
                if (seen.put(used.getKey(), used.getValue()) != null) {
                    return Optional.of(new Use(used.getKey(), used.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isList(MethodCallExpr call) {
        return LISTS.contains(call.getNameAsString())
                && call.getScope().filter(Expression::isNameExpr).isPresent();
    }

    /** What a branch is made of where it stands in a variable. */
    private Expression origin(Expression branch) {
        if (!(branch instanceof NameExpr name)) {
            return branch;
        }
        return context.types()
                .variable(name.getNameAsString(), name)
                .filter(Variable.Local.class::isInstance)
                .flatMap(variable -> ((Variable.Local) variable).declarator().getInitializer())
                .orElse(branch);
    }

    private Optional<Use> inEachElement(MethodCallExpr call, int position) {
        boolean limited = call.getArguments().size() > 1
                && call.getArguments().stream()
                        .skip(1)
                        .noneMatch(argument -> argument instanceof IntegerLiteralExpr literal
                                && !literal.getValue().equals("1"));
        if (limited
                || position >= call.getArguments().size()
                || !(call.getArgument(position) instanceof LambdaExpr lambda)
                || !call.getScope().map(this::isOfMany).orElse(false)) {
            return Optional.empty();
        }
        return sessions(lambda).entrySet().stream().findFirst().map(used -> new Use(used.getKey(), used.getValue()));
    }

    /** Whether a publisher is built of data with several elements, as far as can be seen. */
    private boolean isOfMany(Expression publisher) {
        Expression root = publisher;
        while (root instanceof MethodCallExpr call
                && !MANY.contains(call.getNameAsString())
                && call.getScope().isPresent()) {
            root = call.getScope().get();
        }
        if (root instanceof MethodCallExpr call) {
            return MANY.contains(call.getNameAsString())
                    && (!call.getNameAsString().equals("just")
                            || call.getArguments().size() > 1);
        }
        return root instanceof NameExpr
                && context.types()
                        .of(root)
                        .map(JavaType::simpleName)
                        .filter(Set.of("Flux", "Multi")::contains)
                        .isPresent();
    }

    /** The sessions of which a branch calls methods, or which it passes to one, by the variables that hold them. */
    private Map<String, ModelType> sessions(Expression branch) {
        Set<String> own = new HashSet<>();
        branch.walk(Parameter.class, parameter -> own.add(parameter.getNameAsString()));
        branch.walk(VariableDeclarator.class, variable -> own.add(variable.getNameAsString()));
        Map<String, ModelType> found = new LinkedHashMap<>();
        branch.walk(Expression.class, value -> {
            if (isUsed(value)
                    && value instanceof NodeWithSimpleName<?> named
                    && !own.contains(named.getNameAsString())) {
                ReactiveTypes.session(value, context).ifPresent(session -> found.put(named.getNameAsString(), session));
            }
        });
        return found;
    }

    /** A variable or field of this object that is the receiver or an argument of a call. */
    private static boolean isUsed(Expression value) {
        boolean variable = value instanceof NameExpr
                || (value instanceof FieldAccessExpr access && access.getScope().isThisExpr());
        Optional<Node> parent = value.getParentNode();
        return variable && parent.filter(MethodCallExpr.class::isInstance).isPresent();
    }
}
