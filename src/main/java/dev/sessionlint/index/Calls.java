package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
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
import dev.sessionlint.index.Members.ModelMatch;
import dev.sessionlint.index.Members.ProjectMatch;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What calls mean: receivers, overloads, results and the parameters of lambdas. */
final class Calls {
    /** Which type arguments of a functional interface are the types of its parameters (java.util.function). */
    private static final Map<String, int[]> FUNCTIONS = Map.of(
            "java.util.function.Consumer", new int[] {0},
            "java.util.function.Function", new int[] {0},
            "java.util.function.UnaryOperator", new int[] {0},
            "java.util.function.Predicate", new int[] {0},
            "java.util.function.ToIntFunction", new int[] {0},
            "java.util.function.ToLongFunction", new int[] {0},
            "java.util.function.BiConsumer", new int[] {0, 1},
            "java.util.function.BiFunction", new int[] {0, 1},
            "java.util.function.BiPredicate", new int[] {0, 1});

    private final Types types;
    private final TypeNames names;
    private final Members members;

    Calls(Types types, TypeNames names, Members members) {
        this.types = types;
        this.names = names;
        this.members = members;
    }

    Optional<Callee> callee(MethodCallExpr call) {
        String name = call.getNameAsString();
        Arguments arguments = Arguments.of(call.getArguments(), types::of);
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty()) {
            return unqualified(call, name).flatMap(type -> on(type, true, name, arguments));
        }
        Optional<String> type = types.asType(scope.get());
        if (type.isPresent()) {
            return on(JavaType.of(type.get()), true, name, arguments);
        }
        if (scope.get() instanceof SuperExpr) {
            return types.typeAround(call)
                    .flatMap(around -> members.supertypes(JavaType.of(around.name())).stream()
                            .filter(above -> members.hasMethod(above, name))
                            .findFirst())
                    .flatMap(above -> on(above, false, name, arguments));
        }
        return types.of(scope.get()).flatMap(receiver -> on(receiver, false, name, arguments));
    }

    Optional<Callee> onType(String binaryName, String name, List<Expression> arguments) {
        return on(JavaType.of(binaryName), true, name, Arguments.of(arguments, types::of));
    }

    Optional<Callee> callee(ObjectCreationExpr creation) {
        return types.of(creation.getType()).flatMap(type -> {
            Arguments arguments = Arguments.of(creation.getArguments(), types::of);
            return on(type, true, MethodRef.CONSTRUCTOR, arguments);
        });
    }

    Optional<Callee> callee(MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        Optional<JavaType> named = scope instanceof TypeExpr type ? types.of(type.getType()) : Optional.empty();
        if (scope instanceof TypeExpr type && type.getType().isClassOrInterfaceType()) {
            String written = type.getType().asClassOrInterfaceType().getNameWithScope();
            Optional<JavaType> variable = written.contains(".")
                    ? Optional.empty()
                    : types.variable(written, reference).flatMap(types::of);
            if (variable.isPresent()) {
                return referenced(variable.get(), false, reference.getIdentifier());
            }
        }
        if (named.isPresent()) {
            String name = reference.getIdentifier().equals("new") ? MethodRef.CONSTRUCTOR : reference.getIdentifier();
            return referenced(named.get(), true, name);
        }
        Optional<String> type = types.asType(scope);
        if (type.isPresent()) {
            return referenced(JavaType.of(type.get()), true, reference.getIdentifier());
        }
        return types.of(scope).flatMap(receiver -> referenced(receiver, false, reference.getIdentifier()));
    }

    /** A method that is named without arguments: any overload that is known. */
    private Optional<Callee> referenced(JavaType receiver, boolean onType, String name) {
        for (int count = 0; count <= 3; count++) {
            Optional<Callee> callee = on(receiver, onType, name, Arguments.unknown(count));
            if (callee.filter(found -> found.model() != null || found.method() != null)
                    .isPresent()) {
                return callee;
            }
        }
        return Optional.empty();
    }

    /** The type that has the method of an unqualified call (JLS 15.12.1): the innermost around, else a static import. */
    private Optional<JavaType> unqualified(MethodCallExpr call, String name) {
        for (ProjectType around : types.typesAround(call)) {
            JavaType type = JavaType.of(around.name());
            if (members.hasMethod(type, name)) {
                return Optional.of(type);
            }
        }
        FileFacts file = types.facts();
        for (FileFacts.ImportFacts imported : file.imports()) {
            if (imported.isStatic()
                    && !imported.onDemand()
                    && imported.simpleName().equals(name)) {
                return Optional.of(JavaType.of(names.binaryName(imported.qualifier(), file)));
            }
        }
        for (FileFacts.ImportFacts imported : file.imports()) {
            if (imported.isStatic() && imported.onDemand()) {
                JavaType type = JavaType.of(names.binaryName(imported.name(), file));
                if (members.hasMethod(type, name)) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Callee> on(JavaType receiver, boolean onType, String name, Arguments arguments) {
        if (receiver.isArray()) {
            return Optional.empty();
        }
        Optional<ModelMatch> model = members.modelMethod(receiver, name, arguments);
        Optional<ProjectMatch> project = members.projectMethod(receiver, name, arguments);
        Optional<JavaType> result = project.isPresent()
                ? result(project.get(), arguments)
                : model.flatMap(match -> result(match, receiver, arguments));
        if (name.equals(MethodRef.CONSTRUCTOR)) {
            result = Optional.of(receiver);
        }
        if (!onType && model.isEmpty() && project.isEmpty() && members.isFluent(receiver, name)) {
            result = Optional.of(receiver);
        }
        if (result.isEmpty() && project.isPresent() && model.isPresent()) {
            result = result(model.get(), receiver, arguments);
        }
        return Optional.of(new Callee(
                receiver,
                onType,
                model.map(ModelMatch::owner).orElse(null),
                model.map(ModelMatch::method).orElse(null),
                project.map(ProjectMatch::owner).orElse(null),
                project.map(ProjectMatch::method).orElse(null),
                result));
    }

    private Optional<JavaType> result(ModelMatch match, JavaType receiver, Arguments arguments) {
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
        return Optional.of(receiver);
    }

    private static Optional<JavaType> at(List<Optional<JavaType>> types, int position) {
        return position < types.size() ? types.get(position) : Optional.empty();
    }

    private Optional<JavaType> result(ProjectMatch match, Arguments arguments) {
        MethodFacts method = match.method();
        Map<String, Optional<JavaType>> inferred = new HashMap<>();
        if (!method.typeParameters().isEmpty()) {
            for (int i = 0; i < Math.min(arguments.count(), method.parameters().size()); i++) {
                ParameterFacts parameter = method.parameters().get(i);
                arguments.type(i).ifPresent(argument -> unify(parameter.type(), argument, method, inferred));
            }
        }
        return names.resolve(method.result(), members.methodScope(match.owner(), method, match.bindings(), inferred));
    }

    /** Reads off an argument what the type variables of a method stand for. */
    private static void unify(
            TypeSyntax parameter, JavaType argument, MethodFacts method, Map<String, Optional<JavaType>> inferred) {
        boolean variable = parameter.arguments().isEmpty()
                && method.typeParameters().stream()
                        .anyMatch(declared -> declared.name().equals(parameter.name()));
        if (variable) {
            inferred.putIfAbsent(parameter.name(), Optional.of(argument));
            return;
        }
        for (int i = 0; i < parameter.arguments().size(); i++) {
            TypeSyntax inner = parameter.arguments().get(i);
            argument.argument(i).ifPresent(known -> unify(inner, known, method, inferred));
        }
    }

    /** What an iteration over a value hands out. */
    Optional<JavaType> elementOf(JavaType iterable) {
        if (iterable.isArray()) {
            return Optional.of(iterable.element());
        }
        return members.modelMethod(iterable, "iterator", Arguments.unknown(0))
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
        if (parent instanceof MethodCallExpr call) {
            int position = position(call.getArguments(), child);
            return position < 0
                    ? List.of()
                    : callee(call)
                            .map(callee -> parameters(callee, position, Arguments.of(call.getArguments(), types::of)))
                            .orElse(List.of());
        }
        if (parent instanceof ObjectCreationExpr creation) {
            int position = position(creation.getArguments(), child);
            return position < 0
                    ? List.of()
                    : callee(creation)
                            .map(callee ->
                                    parameters(callee, position, Arguments.of(creation.getArguments(), types::of)))
                            .orElse(List.of());
        }
        Optional<JavaType> target = Optional.empty();
        if (parent instanceof CastExpr cast) {
            target = types.of(cast.getType());
        } else if (parent instanceof VariableDeclarator declarator) {
            target = types.of(declarator.getType());
        } else if (parent instanceof ReturnStmt) {
            target = resultOfMethodAround(parent);
        }
        return target.map(this::functionParameters).orElse(List.of());
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

    private List<Optional<JavaType>> parameters(Callee callee, int position, Arguments arguments) {
        ModelMethod model = callee.model();
        if (model != null && model.callback() != null && model.callback().argument() == position) {
            List<Optional<JavaType>> found = new ArrayList<>();
            for (ModelMethod.TypeSource source : model.callback().parameters()) {
                found.add(source(source, callee.receiver(), callee.receiver(), arguments));
            }
            return found;
        }
        MethodFacts method = callee.method();
        ProjectType owner = callee.owner();
        if (method == null || owner == null || position >= method.parameters().size()) {
            return List.of();
        }
        Scope scope = members.methodScope(owner, method, members.bindings(owner, callee.receiver()), Map.of());
        return names.resolve(method.parameters().get(position).type(), scope)
                .map(this::functionParameters)
                .orElse(List.of());
    }

    /** The parameters of the one abstract method of a functional interface. */
    private List<Optional<JavaType>> functionParameters(JavaType functional) {
        int[] positions = FUNCTIONS.get(functional.name());
        if (positions != null) {
            List<Optional<JavaType>> found = new ArrayList<>();
            for (int position : positions) {
                found.add(functional.argument(position));
            }
            return found;
        }
        Optional<ProjectType> project = members.project(functional);
        if (project.isEmpty()) {
            return List.of();
        }
        List<MethodFacts> open = project.get().facts().methods().stream()
                .filter(MethodFacts::isAbstract)
                .toList();
        if (open.size() != 1) {
            return List.of();
        }
        Scope scope =
                members.methodScope(project.get(), open.get(0), members.bindings(project.get(), functional), Map.of());
        return open.get(0).parameters().stream()
                .map(parameter -> names.resolve(parameter.type(), scope))
                .toList();
    }
}
