package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What calls mean: receivers, overloads, results and the parameters of lambdas. */
final class Calls {
    /** More parameters than this no method has that is worth referring to. */
    private static final int MOST_PARAMETERS = 4;

    private final Types types;
    private final TypeNames names;
    private final Members members;
    private final FunctionTypes functions;
    private final Overloads overloads;
    private final ModelCalls modelCalls;
    private final StaticImports staticImports;

    Calls(Types types, TypeNames names, Members members, StaticImports staticImports) {
        this.types = types;
        this.names = names;
        this.members = members;
        this.staticImports = staticImports;
        this.functions = new FunctionTypes(names, members);
        Conversions conversions = new Conversions(names, members);
        this.overloads = new Overloads(names, members, conversions, functions);
        this.modelCalls = new ModelCalls(names, types.facts(), members, conversions);
    }

    /**
     * On what a method is called.
     *
     * @param onType whether it is named by its type, or not at all
     */
    private record Receiver(JavaType type, boolean onType) {}

    Optional<Callee> callee(MethodCallExpr call) {
        return receiver(call)
                .map(receiver -> on(receiver.type, receiver.onType, call.getNameAsString(), arguments(call)));
    }

    private Arguments arguments(MethodCallExpr call) {
        Arguments arguments = Arguments.of(call.getArguments(), types::of);
        return call.getTypeArguments()
                .map(written -> arguments.withTypeArguments(
                        written.stream().map(types::of).toList()))
                .orElse(arguments);
    }

    private Optional<Receiver> receiver(MethodCallExpr call) {
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty()) {
            return unqualified(call).map(type -> new Receiver(type, true));
        }
        Optional<String> type = types.asType(scope.get());
        if (type.isPresent()) {
            return Optional.of(new Receiver(JavaType.of(type.get()), true));
        }
        if (scope.get() instanceof SuperExpr above) {
            return types.above(above).stream()
                    .filter(supertype -> members.hasMethod(supertype, call.getNameAsString()))
                    .findFirst()
                    .map(supertype -> new Receiver(supertype, false));
        }
        return types.of(scope.get()).map(receiver -> new Receiver(receiver, false));
    }

    Optional<Callee> onType(String binaryName, String name, List<Expression> arguments) {
        return Optional.of(on(JavaType.of(binaryName), true, name, Arguments.of(arguments, types::of)));
    }

    Optional<Callee> callee(ObjectCreationExpr creation) {
        return types.created(creation)
                .map(type -> on(type, true, MethodRef.CONSTRUCTOR, Arguments.of(creation.getArguments(), types::of)));
    }

    Optional<Callee> callee(MethodReferenceExpr reference) {
        String name = reference.getIdentifier();
        Expression scope = reference.getScope();
        if (scope instanceof TypeExpr written && written.getType().isClassOrInterfaceType()) {
            // The parser takes each name for a type's.
            ClassOrInterfaceType type = written.getType().asClassOrInterfaceType();
            if (types.isVariable(type)) {
                return types.ofVariable(type).flatMap(receiver -> referenced(receiver, false, name));
            }
        }
        if (scope instanceof TypeExpr written) {
            return types.of(written.getType())
                    .flatMap(type -> referenced(type, true, name.equals("new") ? MethodRef.CONSTRUCTOR : name));
        }
        Optional<String> type = types.asType(scope);
        if (type.isPresent()) {
            return referenced(JavaType.of(type.get()), true, name);
        }
        if (scope instanceof SuperExpr above) {
            return types.above(above).stream()
                    .filter(supertype -> members.hasMethod(supertype, name))
                    .findFirst()
                    .flatMap(supertype -> referenced(supertype, false, name));
        }
        return types.of(scope).flatMap(receiver -> referenced(receiver, false, name));
    }

    /** A method that is named without arguments: the overloads that are known, if one speaks for all. */
    private Optional<Callee> referenced(JavaType receiver, boolean onType, String name) {
        if (name.equals(MethodRef.CONSTRUCTOR) && !receiver.isArray()) {
            return Optional.of(on(receiver, true, name, Arguments.unknown(0)));
        }
        List<Callee> found = new ArrayList<>();
        for (int count = 0; count <= MOST_PARAMETERS; count++) {
            Arguments arguments = Arguments.unknown(count);
            Callee callee = on(receiver, onType, name, arguments);
            if (callee.model() != null || callee.method() != null) {
                found.add(callee);
            } else if (!overloads.of(receiver, name, arguments).isEmpty()) {
                return Optional.empty();
            }
        }
        return found.stream()
                .filter(callee -> found.stream().allMatch(other -> speaksFor(callee, other)))
                .findFirst();
    }

    private boolean speaksFor(Callee one, Callee other) {
        if (one == other) {
            return true;
        }
        boolean sameResult = one.result().equals(other.result())
                || (one.result().isPresent()
                        && other.result().isPresent()
                        && members.common(other.result().get(), one.result().get())
                                .equals(one.result()));
        return sameResult && ownership(one).equals(ownership(other));
    }

    private static Optional<ModelMethod.Ownership> ownership(Callee callee) {
        ModelMethod model = callee.model();
        ModelMethod.Result result = model == null ? null : model.result();
        return result == null ? Optional.empty() : Optional.of(result.ownership());
    }

    /** The type that has the method of an unqualified call (JLS 15.12.1): the innermost around, else a static import. */
    private Optional<JavaType> unqualified(MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean hidden = false;
        for (ProjectType around : types.typesAround(call)) {
            JavaType type = JavaType.of(around.name());
            if (members.hasMethod(type, name)) {
                return hidden ? Optional.empty() : Optional.of(type);
            }
            hidden = hidden || members.hasUnknownMembers(around);
        }
        Arguments arguments = arguments(call);
        return staticImports.method(
                name,
                arguments.count(),
                hidden,
                type -> !overloads.of(type, name, arguments).isEmpty()
                        || modelCalls.of(type, name, arguments).isPresent());
    }

    private Callee on(JavaType receiver, boolean onType, String name, Arguments arguments) {
        if (receiver.isArray()) {
            return new Callee(receiver, onType, null, null, null, null, Optional.empty());
        }
        List<Overloads.Match> matches = overloads.of(receiver, name, arguments);
        List<Optional<JavaType>> results = new ArrayList<>();
        for (Overloads.Match match : matches) {
            results.add(result(match, arguments));
        }
        if (!agree(matches, results)) {
            return new Callee(receiver, onType, null, null, null, null, Optional.empty());
        }
        Optional<ModelCalls.Match> model = modelCalls.of(receiver, name, arguments);
        Overloads.Match project = matches.isEmpty() ? null : matches.get(0);
        Optional<JavaType> result;
        if (name.equals(MethodRef.CONSTRUCTOR)) {
            result = Optional.of(receiver);
        } else if (project == null && model.isEmpty()) {
            result = !onType && members.isFluent(receiver, name) ? Optional.of(receiver) : Optional.empty();
        } else {
            result = project == null ? Optional.empty() : results.get(0);
            if (result.isEmpty()) {
                result = model.filter(match -> project == null || isOverridden(match.method(), arguments))
                        .flatMap(match -> result(match, receiver, arguments));
            }
        }
        return new Callee(
                receiver,
                onType,
                model.map(ModelCalls.Match::owner).orElse(null),
                model.map(ModelCalls.Match::method).orElse(null),
                project == null ? null : project.owner(),
                project == null ? null : project.method(),
                result);
    }

    /** Whether a method of the project with as many parameters surely is the modelled one and no overload of it. */
    private static boolean isOverridden(ModelMethod model, Arguments arguments) {
        return model.parameters() != null || arguments.count() == 0;
    }

    /** Several overloads are as good as one if they hand out the same. */
    private static boolean agree(List<Overloads.Match> matches, List<Optional<JavaType>> results) {
        for (int i = 1; i < matches.size(); i++) {
            MethodFacts first = matches.get(0).method();
            MethodFacts other = matches.get(i).method();
            boolean same = results.get(0).equals(results.get(i))
                    && (results.get(0).isPresent() || first.result().equals(other.result()));
            if (!same || first.isStatic() != other.isStatic()) {
                return false;
            }
        }
        return true;
    }

    private Optional<JavaType> result(ModelCalls.Match match, JavaType receiver, Arguments arguments) {
        ModelMethod.Result result = match.method().result();
        if (result == null) {
            return Optional.empty();
        }
        Optional<JavaType> type = source(result.type(), match.view(), receiver, arguments);
        String wrapper = result.wrapper();
        return wrapper == null ? type : Optional.of(new JavaType(wrapper, List.of(type), 0));
    }

    private static Optional<JavaType> source(
            ModelMethod.TypeSource source, JavaType view, JavaType receiver, Arguments arguments) {
        if (source instanceof ModelMethod.TypeSource.Named named) {
            return Optional.of(JavaType.of(named.name()));
        }
        if (source instanceof ModelMethod.TypeSource.TypeArgument argument) {
            return view.argument(argument.position());
        }
        if (source instanceof ModelMethod.TypeSource.ClassArgument argument) {
            return arguments
                    .type(argument.position())
                    .filter(type -> type.name().equals("java.lang.Class"))
                    .flatMap(type -> type.argument(0));
        }
        if (source instanceof ModelMethod.TypeSource.ArgumentType argument) {
            return arguments.type(argument.position());
        }
        if (source instanceof ModelMethod.TypeSource.ArgumentContent argument) {
            return arguments.type(argument.position()).flatMap(type -> type.argument(0));
        }
        return Optional.of(receiver);
    }

    private static Optional<JavaType> at(List<Optional<JavaType>> types, int position) {
        return position < types.size() ? types.get(position) : Optional.empty();
    }

    private Optional<JavaType> result(Overloads.Match match, Arguments arguments) {
        Map<String, Optional<JavaType>> inferred = Inference.of(match, arguments, members, names);
        return names.resolve(
                match.method().result(),
                members.methodScope(match.owner(), match.method(), match.bindings(), inferred));
    }

    /** What an iteration over a value hands out. */
    Optional<JavaType> elementOf(JavaType iterable) {
        if (iterable.isArray()) {
            return Optional.of(iterable.element());
        }
        return modelCalls
                .of(iterable, "iterator", Arguments.unknown(0))
                .flatMap(match -> result(match, iterable, Arguments.unknown(0)))
                .flatMap(iterator -> iterator.argument(0));
    }

    /** The type of a lambda's parameter for which none is written. */
    Optional<JavaType> lambdaParameter(Parameter parameter) {
        Optional<LambdaExpr> lambda =
                parameter.getParentNode().filter(LambdaExpr.class::isInstance).map(LambdaExpr.class::cast);
        if (lambda.isEmpty()) {
            return Optional.empty();
        }
        int position = lambda.get().getParameters().indexOf(parameter);
        return at(targetParameters(lambda.get()), position);
    }

    List<Optional<JavaType>> targetParameters(LambdaExpr lambda) {
        Node child = lambda;
        Node parent = lambda.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof CastExpr cast) {
            Optional<List<Optional<JavaType>>> known = types.of(cast.getType()).flatMap(functions::parameters);
            if (known.isPresent()) {
                return known.get();
            }
            // The cast chooses among the methods that take a function of an unknown type.
            child = cast;
            parent = cast.getParentNode().orElse(null);
        }
        if (parent instanceof MethodCallExpr call) {
            int position = position(call.getArguments(), child);
            return position < 0
                    ? List.of()
                    : receiver(call)
                            .map(receiver ->
                                    parameters(receiver.type, call.getNameAsString(), position, arguments(call)))
                            .orElse(List.of());
        }
        if (parent instanceof ObjectCreationExpr creation) {
            int position = position(creation.getArguments(), child);
            Arguments arguments = Arguments.of(creation.getArguments(), types::of);
            return position < 0
                    ? List.of()
                    : types.created(creation)
                            .map(type -> parameters(type, MethodRef.CONSTRUCTOR, position, arguments))
                            .orElse(List.of());
        }
        Optional<JavaType> target = Optional.empty();
        if (parent instanceof VariableDeclarator declarator) {
            target = types.of(declarator.getType());
        } else if (parent instanceof AssignExpr assignment) {
            target = types.of(assignment.getTarget());
        } else if (parent instanceof ReturnStmt) {
            target = resultOfMethodAround(parent);
        }
        return target.flatMap(functions::parameters).orElse(List.of());
    }

    private Optional<JavaType> resultOfMethodAround(Node node) {
        Optional<Node> current = node.getParentNode();
        while (current.isPresent() && !(current.get() instanceof LambdaExpr)) {
            if (current.get() instanceof MethodDeclaration method) {
                return types.of(method.getType());
            }
            current = current.get().getParentNode();
        }
        return Optional.empty();
    }

    /** By identity: two equal expressions may stand among the arguments. */
    private static int position(NodeList<Expression> arguments, Node argument) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == argument) {
                return i;
            }
        }
        return -1;
    }

    /** What the function at a position is given, as far as all methods that may be meant say the same. */
    private List<Optional<JavaType>> parameters(JavaType receiver, String name, int position, Arguments arguments) {
        if (receiver.isArray()) {
            return List.of();
        }
        List<Overloads.Match> matches = overloads.of(receiver, name, arguments);
        Optional<ModelMethod.Callback> callback = matches.isEmpty()
                ? modelCalls
                        .of(receiver, name, arguments)
                        .map(match -> match.method())
                        .flatMap(Calls::callback)
                : Optional.empty();
        if (callback.filter(found -> found.argument() == position).isPresent()) {
            JavaType view =
                    modelCalls.of(receiver, name, arguments).orElseThrow().view();
            return callback.get().parameters().stream()
                    .map(source -> source(source, view, receiver, arguments))
                    .toList();
        }
        List<List<Optional<JavaType>>> found = matches.stream()
                .map(match -> parameters(match, position, arguments))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : List.of();
    }

    private List<Optional<JavaType>> parameters(Overloads.Match match, int position, Arguments arguments) {
        List<ParameterFacts> parameters = match.method().parameters();
        Scope scope = members.methodScope(
                match.owner(), match.method(), match.bindings(), Inference.of(match, arguments, members, names));
        return names.resolve(
                        parameters
                                .get(Math.min(position, parameters.size() - 1))
                                .type(),
                        scope)
                .flatMap(functions::parameters)
                .orElse(List.of());
    }

    private static Optional<ModelMethod.Callback> callback(ModelMethod method) {
        return Optional.ofNullable(method.callback());
    }
}
