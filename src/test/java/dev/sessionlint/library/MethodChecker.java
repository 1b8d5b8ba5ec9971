package dev.sessionlint.library;

import dev.sessionlint.library.ClassFiles.Declared;
import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what a model says of one method with its descriptor and its generic signature. */
final class MethodChecker {
    /** A type variable as argument of a generic type: {@code Ldemo/Work<TC;>;}. */
    private static final Pattern LEFT_OPEN = Pattern.compile("[<;+-]T\\w+;");

    private final ClassFiles classes;

    MethodChecker(ClassFiles classes) {
        this.classes = classes;
    }

    /** What of the method differs from the model. */
    Optional<String> misfit(ModelType type, ModelMethod model, Declared method) {
        Result result = model.result();
        if (result != null) {
            Optional<String> misfit = resultMisfit(type, model, result, method);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        ModelMethod.Callback callback = model.callback();
        if (callback != null) {
            Optional<String> misfit = callbackMisfit(callback, method);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        List<Integer> positions = new ArrayList<>(model.adopts());
        for (Closed closed : model.closes()) {
            if (closed instanceof Closed.Argument argument) {
                positions.add(argument.position());
            }
        }
        return positions.stream()
                .filter(position -> position >= method.parameters().size())
                .map(position -> "has no argument " + position + ": " + method)
                .findFirst();
    }

    private Optional<String> resultMisfit(ModelType type, ModelMethod model, Result result, Declared method) {
        String wrapper = result.wrapper();
        if (wrapper == null) {
            return directMisfit(type, model, result.type(), method);
        }
        String carrier = genericResult(method);
        if (!method.result().equals(wrapper)) {
            int handler = method.parameters().indexOf(wrapper);
            if (handler < 0) {
                return Optional.of("hands nothing out in " + wrapper + ": " + method);
            }
            carrier = genericParameters(method).get(handler);
        }
        if (result.type() instanceof TypeSource.Named named && method.method().signature != null) {
            return names(carrier, named.name())
                            || (LEFT_OPEN.matcher(carrier).find()
                                    && classes.isNamedByHierarchy(type.name(), named.name()))
                    ? Optional.empty()
                    : Optional.of("carries no " + named.name() + " but " + carrier);
        }
        return argumentMisfit(result.type(), method);
    }

    private Optional<String> directMisfit(ModelType type, ModelMethod model, TypeSource source, Declared method) {
        if (source instanceof TypeSource.Receiver && type.has(Trait.THREAD_BOUND)) {
            // What it opens is bound to the thread; no value is handed out.
            return Optional.empty();
        }
        if (source instanceof TypeSource.Named named) {
            if (genericResult(method).startsWith("T") && classes.isNamedByHierarchy(type.name(), named.name())) {
                return Optional.empty();
            }
            String found = model.name().equals(MethodRef.CONSTRUCTOR) ? type.name() : method.result();
            return found.equals(named.name()) ? Optional.empty() : Optional.of("hands out " + found + ": " + method);
        }
        if (source instanceof TypeSource.Receiver) {
            return mayReturnReceiver(type.name(), method)
                    ? Optional.empty()
                    : Optional.of("does not hand out its receiver: " + method);
        }
        Optional<String> misfit = argumentMisfit(source, method);
        if (misfit.isEmpty() && !genericResult(method).startsWith("T")) {
            return Optional.of("hands out no type variable but " + genericResult(method));
        }
        return misfit;
    }

    private static Optional<String> argumentMisfit(TypeSource source, Declared method) {
        List<String> parameters = method.parameters();
        if (source instanceof TypeSource.ClassArgument argument) {
            return argument.position() < parameters.size()
                            && parameters.get(argument.position()).equals("java.lang.Class")
                    ? Optional.empty()
                    : Optional.of("takes no class as argument " + argument.position() + ": " + method);
        }
        if (source instanceof TypeSource.ArgumentType argument) {
            return argument.position() < parameters.size()
                    ? Optional.empty()
                    : Optional.of("has no argument " + argument.position() + ": " + method);
        }
        if (source instanceof TypeSource.ArgumentContent argument) {
            return argument.position() < parameters.size()
                            && genericParameters(method)
                                    .get(argument.position())
                                    .endsWith(">;")
                    ? Optional.empty()
                    : Optional.of("has no argument " + argument.position() + " that carries anything: " + method);
        }
        if (source instanceof TypeSource.TypeArgument argument && method.method().signature == null) {
            return Optional.of("has no generic signature, but type argument " + argument.position() + " is asked for");
        }
        return Optional.empty();
    }

    /** Whether the result can be the receiver: its erasure is a super- or subtype, or it is a type variable. */
    boolean mayReturnReceiver(String type, Declared method) {
        return genericResult(method).startsWith("T")
                || classes.isSubtype(type, method.result())
                || classes.isSubtype(method.result(), type);
    }

    private Optional<String> callbackMisfit(ModelMethod.Callback callback, Declared method) {
        if (callback.argument() >= method.parameters().size()) {
            return Optional.of("has no argument " + callback.argument() + ": " + method);
        }
        String functionType = method.parameters().get(callback.argument());
        Optional<Declared> function = ModelChecker.functionOf(classes, functionType);
        if (function.isEmpty()) {
            return Optional.of("argument " + callback.argument() + " is no function: " + functionType);
        }
        List<String> given = function.get().parameters();
        if (given.size() != callback.parameters().size()) {
            return Optional.of("its function takes " + given + ": " + functionType);
        }
        String generic = genericParameters(method).get(callback.argument());
        List<String> genericGiven = genericParameters(function.get());
        for (int i = 0; i < given.size(); i++) {
            boolean fits = !(callback.parameters().get(i) instanceof TypeSource.Named named)
                    || given.get(i).equals(named.name())
                    || names(generic, named.name())
                    // A type variable that the method leaves open stands for whatever the caller says.
                    || (genericGiven.get(i).startsWith("T")
                            && LEFT_OPEN.matcher(generic).find());
            if (!fits) {
                return Optional.of("its function is given " + genericGiven.get(i) + " of " + generic);
            }
        }
        return Optional.empty();
    }

    private static boolean names(String generic, String type) {
        String internal = "L" + type.replace('.', '/');
        return generic.contains(internal + ";") || generic.contains(internal + "<");
    }

    private static String genericResult(Declared method) {
        String signature = method.signature();
        return signature.substring(signature.indexOf(')') + 1);
    }

    /** The generic types of the parameters, as the class file writes them. */
    private static List<String> genericParameters(Declared method) {
        List<String> parameters = new ArrayList<>();
        String signature = method.signature();
        int at = signature.indexOf('(') + 1;
        while (signature.charAt(at) != ')') {
            int end = endOfType(signature, at);
            parameters.add(signature.substring(at, end));
            at = end;
        }
        return parameters;
    }

    private static int endOfType(String signature, int start) {
        int at = start;
        while (signature.charAt(at) == '[') {
            at++;
        }
        if (signature.charAt(at) != 'L' && signature.charAt(at) != 'T') {
            return at + 1;
        }
        int depth = 0;
        while (depth > 0 || signature.charAt(at) != ';') {
            depth += signature.charAt(at) == '<' ? 1 : signature.charAt(at) == '>' ? -1 : 0;
            at++;
        }
        return at + 1;
    }
}
