package dev.sessionlint.index;

import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.index.TypeFacts.TypeParameterFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the type variables of one generic method stand for in one call (JLS 18), read off its arguments.
 *
 * <p>A variable is known where an argument carries it as a type argument ({@code Class<T>}), or where all arguments that
 * are passed as the variable itself have a type in common.
 */
final class Inference {
    private final Members members;
    private final TypeNames names;
    private final Scope scope;
    private final Set<String> variables;
    private final Map<String, Optional<JavaType>> carried = new HashMap<>();
    private final Map<String, List<Optional<JavaType>>> passed = new HashMap<>();

    private Inference(Members members, TypeNames names, Scope scope, Set<String> variables) {
        this.members = members;
        this.names = names;
        this.scope = scope;
        this.variables = variables;
    }

    static Map<String, Optional<JavaType>> of(
            Overloads.Match match, Arguments arguments, Members members, TypeNames names) {
        MethodFacts method = match.method();
        List<TypeParameterFacts> declared = method.typeParameters();
        Map<String, Optional<JavaType>> inferred = new HashMap<>();
        if (!declared.isEmpty() && arguments.typeArguments().size() == declared.size()) {
            for (int i = 0; i < declared.size(); i++) {
                inferred.put(declared.get(i).name(), arguments.typeArguments().get(i));
            }
            return inferred;
        }
        if (declared.isEmpty() || method.parameters().isEmpty()) {
            return Map.of();
        }
        Set<String> variables = declared.stream().map(TypeParameterFacts::name).collect(Collectors.toSet());
        Scope scope = members.methodScope(match.owner(), method, match.bindings(), Map.of());
        Inference inference = new Inference(members, names, scope, variables);
        inference.read(method.parameters(), arguments);
        variables.forEach(variable -> inferred.put(variable, inference.meaning(variable)));
        return inferred;
    }

    private void read(List<ParameterFacts> parameters, Arguments arguments) {
        int last = parameters.size() - 1;
        for (int i = 0; i < arguments.count(); i++) {
            if (arguments.isNull(i)) {
                continue;
            }
            ParameterFacts parameter = parameters.get(Math.min(i, last));
            TypeSyntax type = parameter.type();
            Optional<JavaType> argument = arguments.type(i);
            boolean collected = parameter.isVarArgs()
                    && (arguments.count() != parameters.size()
                            || argument.filter(JavaType::isArray).isEmpty());
            pass(collected ? type.withDimensions(-1) : type, argument);
        }
    }

    private void pass(TypeSyntax parameter, Optional<JavaType> argument) {
        if (isVariable(parameter)) {
            passed.computeIfAbsent(parameter.name(), key -> new ArrayList<>()).add(without(parameter, argument));
        } else if (argument.isPresent()) {
            carry(parameter, argument.get());
        }
    }

    private void carry(TypeSyntax parameter, JavaType argument) {
        if (isVariable(parameter)) {
            carried.merge(
                    parameter.name(),
                    without(parameter, Optional.of(argument)),
                    (one, other) -> one.equals(other) ? one : Optional.empty());
            return;
        }
        if (parameter.arguments().isEmpty()) {
            return;
        }
        Optional<JavaType> wanted = names.resolve(TypeSyntax.of(parameter.name()), scope);
        Optional<JavaType> view = wanted.flatMap(type -> members.view(argument, type.name()));
        for (int i = 0; view.isPresent() && i < parameter.arguments().size(); i++) {
            TypeSyntax inner = parameter.arguments().get(i);
            view.get().argument(i).ifPresent(known -> carry(inner, known));
        }
    }

    private boolean isVariable(TypeSyntax parameter) {
        return parameter.arguments().isEmpty() && variables.contains(parameter.name());
    }

    /** What a variable stands for if an array of it, as the parameter says, is the argument. */
    private static Optional<JavaType> without(TypeSyntax parameter, Optional<JavaType> argument) {
        return argument.filter(type -> type.dimensions() >= parameter.dimensions())
                .map(type -> type.withDimensions(-parameter.dimensions()))
                .filter(type -> !Conversions.isPrimitive(type));
    }

    private Optional<JavaType> meaning(String variable) {
        Optional<JavaType> exact = carried.get(variable);
        if (exact != null) {
            return exact;
        }
        List<Optional<JavaType>> lower = passed.getOrDefault(variable, List.of());
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        Optional<JavaType> common = lower.get(0);
        for (Optional<JavaType> other : lower) {
            common = common.flatMap(one -> other.flatMap(two -> members.common(one, two)));
        }
        return common;
    }
}
