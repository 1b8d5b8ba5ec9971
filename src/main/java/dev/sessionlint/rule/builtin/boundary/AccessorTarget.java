package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Visibility;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.Settings.Scope;
import dev.sessionlint.rule.builtin.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an accessor can take the place of a retired call: it exists, takes the same and hands out the same. */
final class AccessorTarget {
    private final ReplacedUse use;
    private final MethodRef accessor;
    private final String name;
    private final RuleContext context;
    private final Types types;

    AccessorTarget(ReplacedUse use, RuleContext context) {
        this.use = use;
        this.accessor = use.accessor().method();
        this.name = "`" + Advice.shortName(accessor) + "`";
        this.context = context;
        this.types = context.types();
    }

    /**
     * The type that the accessor hands out where the retired call stood.
     *
     * @return empty if it is the type variable of a callback's result
     * @throws NotMended if the accessor does not fit
     */
    Optional<JavaType> result() throws NotMended {
        ProjectType owner = types.projectType(accessor.type())
                .orElseThrow(() -> new NotMended("`" + Advice.readable(accessor.type()) + "` is not found"));
        List<MethodFacts> named = methods(owner);
        if (named.isEmpty()) {
            throw new NotMended("`" + Words.last(accessor.type()) + "` has no `" + accessor.method() + "`");
        }
        if (named.stream().noneMatch(MethodFacts::isStatic)) {
            throw new NotMended(name + " needs an instance");
        }
        if (!isVisible(owner) || named.stream().noneMatch(method -> isVisible(method.visibility(), owner))) {
            throw new NotMended(name + " cannot be seen from here");
        }
        if (use.expression() instanceof MethodReferenceExpr) {
            return ofReference(owner, named);
        }
        List<Expression> arguments = arguments();
        if (use.accessor().scope() == Scope.CALLBACK && arguments.isEmpty()) {
            throw new NotMended(name + " takes the work as a callback");
        }
        Callee target = types.staticCallee(accessor.type(), accessor.method(), arguments)
                .orElseThrow(this::otherArguments);
        MethodFacts method = target.method();
        if (method == null
                || !method.isStatic()
                || !isVisible(method.visibility(), owner)
                || !takes(owner, method, arguments)) {
            throw otherArguments();
        }
        return fitting(owner, method, target.result());
    }

    private Optional<JavaType> ofReference(ProjectType owner, List<MethodFacts> named) throws NotMended {
        MethodFacts old = use.callee().method();
        ProjectType oldOwner = use.callee().owner();
        // Another set of overloads may make the reference ambiguous, or mean another one (JLS 15.13.1).
        Set<List<Optional<JavaType>>> overloads =
                named.stream().map(method -> parameters(owner, method)).collect(Collectors.toSet());
        Set<List<Optional<JavaType>>> replaced = old == null || oldOwner == null
                ? Set.of(List.of())
                : methods(oldOwner, old.name()).stream()
                        .map(method -> parameters(oldOwner, method))
                        .collect(Collectors.toSet());
        if (!overloads.equals(replaced)) {
            throw new NotMended(name + " has other overloads");
        }
        MethodFacts method = named.get(0);
        return fitting(owner, method, types.signatureType(method.result(), owner, method));
    }

    private Optional<JavaType> fitting(ProjectType owner, MethodFacts method, Optional<JavaType> result)
            throws NotMended {
        MethodFacts old = use.callee().method();
        boolean fits = result.filter(this::fitsPlace).isPresent()
                || (result.isEmpty() && old != null && old.result().equals(method.result()));
        if (!fits) {
            throw new NotMended(name + " hands out another type");
        }
        new ThrownTypes(use, context).refuseOthers(owner, method);
        return result;
    }

    private boolean fitsPlace(JavaType result) {
        Optional<JavaType> old = use.callee().result();
        if (old.filter(type -> isCompatible(result, type)).isPresent()) {
            return true;
        }
        Node parent = use.expression().getParentNode().orElse(use.expression());
        return parent instanceof VariableDeclarator variable
                && types.of(variable.getType())
                        .filter(type -> isCompatible(result, type))
                        .isPresent();
    }

    private boolean isCompatible(JavaType result, JavaType wanted) {
        return result.equals(wanted)
                || (result.dimensions() == 0
                        && wanted.dimensions() == 0
                        && wanted.arguments().isEmpty()
                        && types.isSubtype(result.name(), wanted.name()));
    }

    /** Parameter by parameter against the retired method; where that is a library's, against the arguments. */
    private boolean takes(ProjectType owner, MethodFacts method, List<Expression> arguments) {
        MethodFacts old = use.callee().method();
        ProjectType oldOwner = use.callee().owner();
        if (old != null && oldOwner != null) {
            List<Optional<JavaType>> wanted = parameters(owner, method);
            List<Optional<JavaType>> given = parameters(oldOwner, old);
            for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
                if (i >= wanted.size() || i >= given.size() || !takes(method, wanted, old, given, i)) {
                    return false;
                }
            }
            return true;
        }
        List<Optional<JavaType>> wanted = parameters(owner, method);
        for (int i = 0; i < arguments.size(); i++) {
            Optional<JavaType> given = types.of(arguments.get(i));
            if (i >= wanted.size()
                    || given.isEmpty()
                    || wanted.get(i).isEmpty()
                    || !isCompatible(given.get(), wanted.get(i).get())) {
                return false;
            }
        }
        return true;
    }

    private boolean takes(
            MethodFacts method,
            List<Optional<JavaType>> wanted,
            MethodFacts old,
            List<Optional<JavaType>> given,
            int position) {
        boolean variable = method.parameters().get(position).isVarArgs();
        if (variable != old.parameters().get(position).isVarArgs()) {
            return false;
        }
        if (wanted.get(position).isEmpty() || given.get(position).isEmpty()) {
            return method.parameters()
                    .get(position)
                    .type()
                    .equals(old.parameters().get(position).type());
        }
        return isCompatible(given.get(position).get(), wanted.get(position).get());
    }

    private List<Optional<JavaType>> parameters(ProjectType owner, MethodFacts method) {
        return method.parameters().stream()
                .map(parameter -> types.signatureType(parameter.type(), owner, method))
                .toList();
    }

    private List<Expression> arguments() {
        if (use.expression() instanceof MethodCallExpr call) {
            return call.getArguments();
        }
        return use.expression() instanceof ObjectCreationExpr creation ? creation.getArguments() : List.of();
    }

    private NotMended otherArguments() {
        return use.accessor().scope() == Scope.CALLBACK
                ? new NotMended(name + " takes another callback")
                : new NotMended(name + " has no overload for these arguments");
    }

    private List<MethodFacts> methods(ProjectType owner) {
        return methods(owner, accessor.method());
    }

    private List<MethodFacts> methods(ProjectType owner, String methodName) {
        return types.hierarchy(JavaType.of(owner.name())).stream()
                .flatMap(above -> types.projectType(above.name()).stream())
                .flatMap(above -> above.facts().methods().stream())
                .filter(method -> method.name().equals(methodName))
                .toList();
    }

    private boolean isVisible(ProjectType type) {
        ProjectType outer = type.outer();
        return isVisible(type.facts().visibility(), type) && (outer == null || isVisible(outer));
    }

    private boolean isVisible(Visibility visibility, ProjectType owner) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PROTECTED, PACKAGE -> types.facts().packageName().equals(Libraries.packageOf(owner.name()));
            case PRIVATE -> owner.file().path().equals(types.facts().path());
        };
    }
}
