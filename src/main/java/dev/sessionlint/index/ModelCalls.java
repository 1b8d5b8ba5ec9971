package dev.sessionlint.index;

import dev.sessionlint.index.Conversions.Fit;
import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.library.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which entry of the library models a call means. */
final class ModelCalls {
    private static final Set<String> NAMESPACES = Set.of("javax", "jakarta");

    private final TypeNames names;
    private final FileFacts from;
    private final Members members;
    private final Conversions conversions;

    /** @param from the file in which the calls stand */
    ModelCalls(TypeNames names, FileFacts from, Members members, Conversions conversions) {
        this.names = names;
        this.from = from;
        this.members = members;
        this.conversions = conversions;
    }

    /** A modelled method and the modelled type on which it was found, with that type's arguments. */
    record Match(ModelType owner, ModelMethod method, JavaType view) {}

    /**
     * The modelled method that a call means, of the nearest type that names one: entries that name their parameters go
     * before those that do not. Empty too where several may be meant and hand out different things.
     */
    Optional<Match> of(JavaType type, String name, Arguments arguments) {
        for (JavaType current : members.hierarchy(type)) {
            Optional<ModelType> model = names.libraries().type(current.name());
            if (model.isEmpty() || !names(model.get(), name)) {
                continue;
            }
            List<ModelMethod> candidates = candidates(model.get(), name, arguments);
            if (!candidates.isEmpty()) {
                return choose(model.get(), candidates, arguments)
                        .map(method -> new Match(model.get(), method, current));
            }
        }
        return Optional.empty();
    }

    private static boolean names(ModelType model, String name) {
        for (ModelMethod method : model.methods()) {
            if (method.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private List<ModelMethod> candidates(ModelType model, String name, Arguments arguments) {
        List<ModelMethod> certain = new ArrayList<>();
        List<ModelMethod> possible = new ArrayList<>();
        List<ModelMethod> collecting = new ArrayList<>();
        List<ModelMethod> open = new ArrayList<>();
        for (ModelMethod method : model.methods()) {
            if (!method.name().equals(name)) {
                continue;
            }
            List<String> parameters = method.parameters();
            if (parameters == null) {
                open.add(method);
                continue;
            }
            Fit fit = fit(parameters, arguments);
            if (fit != Fit.NO) {
                (fit == Fit.YES ? certain : possible).add(method);
            } else if (fitVariable(parameters, arguments) != Fit.NO) {
                collecting.add(method);
            }
        }
        if (!certain.isEmpty()) {
            return certain;
        }
        List<ModelMethod> named = possible.isEmpty() ? collecting : possible;
        // What one that may fit states holds only if the entry for all others does not state something else.
        named.addAll(open);
        return named;
    }

    private Fit fit(List<String> parameters, Arguments arguments) {
        return parameters.size() == arguments.count() ? fit(parameters, arguments, parameters.size()) : Fit.NO;
    }

    /** An array that stands last collects any number of arguments: else the call would not compile. */
    private Fit fitVariable(List<String> parameters, Arguments arguments) {
        int last = parameters.size() - 1;
        boolean collects = last >= 0 && parameters.get(last).endsWith("[]") && arguments.count() >= last;
        return collects ? fit(parameters, arguments, last) : Fit.NO;
    }

    private Fit fit(List<String> parameters, Arguments arguments, int fixed) {
        Fit worst = Fit.YES;
        for (int i = 0; i < arguments.count(); i++) {
            JavaType wanted = erased(parameters.get(Math.min(i, parameters.size() - 1)));
            JavaType single = i < fixed ? wanted : wanted.element();
            Fit fit = arguments
                    .type(i)
                    .map(argument -> conversions.fit(argument, single))
                    .orElse(Fit.MAYBE);
            if (fit == Fit.NO) {
                return Fit.NO;
            }
            worst = fit == Fit.MAYBE ? Fit.MAYBE : worst;
        }
        return worst;
    }

    private static JavaType erased(String parameter) {
        int bracket = parameter.indexOf('[');
        return bracket < 0
                ? JavaType.of(parameter)
                : new JavaType(parameter.substring(0, bracket), List.of(), (parameter.length() - bracket) / 2);
    }

    private Optional<ModelMethod> choose(ModelType owner, List<ModelMethod> candidates, Arguments arguments) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<ModelMethod> forms = new ArrayList<>();
        for (ModelMethod candidate : takingLambdas(candidates, arguments)) {
            boolean known = forms.stream().anyMatch(form -> Objects.equals(form.parameters(), candidate.parameters()));
            if (!known) {
                forms.add(inUse(
                        owner,
                        candidates.stream()
                                .filter(form -> Objects.equals(form.parameters(), candidate.parameters()))
                                .toList()));
            }
        }
        return forms.stream()
                .filter(form -> forms.stream().allMatch(other -> handsOutAsMuch(form, other)))
                .findFirst();
    }

    /** Where a lambda is passed, those entries whose callback takes as many parameters, if there are any. */
    private static List<ModelMethod> takingLambdas(List<ModelMethod> candidates, Arguments arguments) {
        List<ModelMethod> fitting = candidates.stream()
                .filter(method -> {
                    ModelMethod.Callback callback = method.callback();
                    OptionalInt count =
                            callback == null ? OptionalInt.empty() : arguments.lambdaParameters(callback.argument());
                    return callback != null
                            && count.isPresent()
                            && count.getAsInt() == callback.parameters().size();
                })
                .toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    /** Whether what one entry states of the result holds for another too: the same, or a supertype. */
    private boolean handsOutAsMuch(ModelMethod one, ModelMethod other) {
        if (one == other) {
            return true;
        }
        ModelMethod.Result wide = one.result();
        ModelMethod.Result narrow = other.result();
        if (wide == null || narrow == null || wide.equals(narrow)) {
            return Objects.equals(wide, narrow);
        }
        return wide.ownership() == narrow.ownership()
                && Objects.equals(wide.wrapper(), narrow.wrapper())
                && wide.type() instanceof TypeSource.Named above
                && narrow.type() instanceof TypeSource.Named below
                && members.isSubtype(below.name(), above.name());
    }

    /**
     * Of the forms that a method has in several versions the newest. Those that differ in {@code javax} and
     * {@code jakarta} are no subtypes of one another: there the imports of the file decide, else the build files. These
     * are dear to read, and other forms are not worth it.
     */
    private ModelMethod inUse(ModelType owner, List<ModelMethod> forms) {
        ModelMethod newest = forms.stream()
                .filter(method -> method.versions().until() == null)
                .findFirst()
                .orElse(forms.get(0));
        Set<String> namespaces =
                forms.stream().map(ModelCalls::namespace).collect(Collectors.toCollection(TreeSet::new));
        if (!namespaces.containsAll(NAMESPACES)) {
            return newest;
        }
        List<ModelMethod> imported = forms.stream()
                .filter(form -> imports(namespace(form) + ".persistence"))
                .toList();
        if (imported.size() == 1) {
            return imported.get(0);
        }
        Optional<LibraryModel> library = names.libraries().libraryOf(owner.name());
        Optional<LibraryVersion> version = library.flatMap(model -> names.version(model, from));
        return version.flatMap(known -> forms.stream()
                        .filter(form -> form.versions().includes(known))
                        .findFirst())
                .orElse(newest);
    }

    /** The first segment of the name of what a form hands out. */
    private static String namespace(ModelMethod form) {
        ModelMethod.Result result = form.result();
        return result != null && result.type() instanceof TypeSource.Named named
                ? named.name().substring(0, Math.max(0, named.name().indexOf('.')))
                : "";
    }

    private boolean imports(String packageName) {
        return from.imports().stream().anyMatch(imported -> imported.name().startsWith(packageName));
    }
}
