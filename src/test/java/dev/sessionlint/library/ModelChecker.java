package dev.sessionlint.library;

import dev.sessionlint.library.ClassFiles.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compares what a model says with the class files of one version of its library.
 *
 * <p>Facts are exact in time: what a model says to hold since (until) a version must not hold in an earlier (later) one.
 */
final class ModelChecker {
    private final LibraryModel model;
    private final Map<String, ModelType> allTypes;
    private final String versionText;
    private final LibraryVersion version;
    private final ClassFiles classes;
    private final MethodChecker methods;
    private final List<String> failures = new ArrayList<>();

    private ModelChecker(LibraryModel model, String version, ClassFiles classes, Map<String, ModelType> allTypes) {
        this.model = model;
        this.allTypes = Map.copyOf(allTypes);
        this.versionText = version;
        this.version = LibraryVersion.parse(version);
        this.classes = classes;
        this.methods = new MethodChecker(classes);
    }

    /**
     * One line for each fact that does not hold: library, version, type, method and what was found instead.
     *
     * @param allTypes the types of all models, by their names
     */
    static List<String> check(LibraryModel model, String version, ClassFiles classes, Map<String, ModelType> allTypes) {
        ModelChecker checker = new ModelChecker(model, version, classes, allTypes);
        model.types().forEach(checker::checkType);
        return checker.failures;
    }

    private void fail(String where, String found) {
        failures.add(model.id() + " " + versionText + ": " + where + ": " + found);
    }

    private void checkType(ModelType type) {
        boolean exists = classes.has(type.name());
        if (!type.versions().includes(version)) {
            if (exists) {
                fail(type.name(), "exists, outside of " + span(type.versions()));
            }
            return;
        }
        if (!exists) {
            fail(type.name(), "does not exist");
            return;
        }
        checkCloseable(type);
        checkRelease(type);
        checkTraits(type);
        type.methods().forEach(method -> checkMethod(type, method));
    }

    private void checkCloseable(ModelType type) {
        // Of a value that nobody has to release the model says nothing.
        if (type.release() == null && type.closeableSince() == null) {
            return;
        }
        Set<String> missing = new HashSet<>();
        boolean closeable = classes.hierarchy(type.name(), missing).stream()
                .anyMatch(node -> node.name.equals("java/lang/AutoCloseable"));
        boolean modelled = isCloseableByModel(type);
        if (modelled && !closeable) {
            fail(type.name(), "is no AutoCloseable");
        } else if (!modelled && closeable) {
            fail(type.name(), "is AutoCloseable already");
        } else if (!closeable && !missing.isEmpty()) {
            fail(type.name(), "may be AutoCloseable: no class file of its supertype " + String.join(", ", missing));
        }
    }

    private boolean isCloseableByModel(ModelType type) {
        String since = type.closeableSince();
        return since != null && LibraryVersion.parse(since).compareTo(version) <= 0;
    }

    private void checkRelease(ModelType type) {
        String release = type.release();
        // A type that became closeable later may have had no such method before.
        if (release == null || (type.closeableSince() != null && !isCloseableByModel(type))) {
            return;
        }
        if (classes.methods(type.name(), release).stream()
                .noneMatch(method -> !method.isStatic() && method.parameters().isEmpty())) {
            fail(type.name(), "has no method " + release + "() to release it");
        }
    }

    private void checkTraits(ModelType type) {
        if (type.has(Trait.NO_CLOSE)) {
            for (Declared close : classes.methods(type.name(), "close")) {
                fail(type.name(), "has no close operation by the model, but " + close);
            }
        }
        if (type.has(Trait.LAZY_CLOSE) && type.release() != null) {
            for (Declared close : classes.methods(type.name(), type.release())) {
                if (close.result().equals("void")) {
                    fail(type.name(), "closes lazily by the model, but " + close);
                }
            }
        }
        if (type.has(Trait.FLUENT)) {
            checkFluent(type);
        }
    }

    /**
     * What a fluent type does not name is taken for a step that returns the receiver. Where it is none, that does no
     * harm as long as the type that it returns has no method of which the model would say something wrong.
     */
    private void checkFluent(ModelType type) {
        Set<ModelMethod> entries = new HashSet<>();
        addEntries(type, entries);
        for (Declared step : classes.methods(type.name(), "")) {
            String name = step.method().name;
            boolean getter = name.startsWith("get") || name.startsWith("is") || name.startsWith("has");
            boolean named = entries.stream().anyMatch(entry -> entry.name().equals(name));
            if (getter || named || step.isStatic() || methods.mayReturnReceiver(type.name(), step)) {
                continue;
            }
            entries.stream()
                    .flatMap(entry -> classes.methods(step.result(), entry.name()).stream()
                            .filter(next -> entry.result() != null
                                    && methods.misfit(type, entry, next).isPresent()))
                    .findFirst()
                    .ifPresent(next -> fail(type.name(), "is fluent by the model, but " + step + " leads to " + next));
        }
    }

    private void addEntries(ModelType type, Set<ModelMethod> entries) {
        entries.addAll(type.methods());
        for (String supertype : type.supertypes()) {
            ModelType modelled = allTypes.get(supertype);
            if (modelled != null) {
                addEntries(modelled, entries);
            }
        }
    }

    private void checkMethod(ModelType type, ModelMethod method) {
        List<Declared> overloads = overloads(type, method);
        List<String> misfits = new ArrayList<>();
        for (Declared overload : overloads) {
            methods.misfit(type, method, overload).ifPresent(misfits::add);
        }
        String where = type.name() + "#" + method.name()
                + (method.parameters() == null ? "" : "(" + String.join(", ", method.parameters()) + ")");
        if (!method.versions().includes(version)) {
            if (!overloads.isEmpty() && misfits.isEmpty() && !saysAnotherEntry(type, method)) {
                fail(where, "exists in this form, outside of " + span(method.versions()) + ": " + overloads.get(0));
            }
            return;
        }
        if (overloads.isEmpty()) {
            fail(where, "does not exist" + othersOf(type, method));
        }
        misfits.forEach(misfit -> fail(where, misfit));
    }

    /** Whether the form holds in this version by another entry: some come back after a while. */
    private boolean saysAnotherEntry(ModelType type, ModelMethod method) {
        return type.methods().stream()
                .filter(other -> !other.equals(method)
                        && other.versions().includes(version)
                        && other.name().equals(method.name()))
                .anyMatch(other -> Objects.equals(other.parameters(), method.parameters())
                        && Objects.equals(other.result(), method.result())
                        && Objects.equals(other.callback(), method.callback()));
    }

    private String othersOf(ModelType type, ModelMethod method) {
        List<Declared> sameName = classes.methods(type.name(), method.name());
        return sameName.isEmpty() ? "" : ", but " + sameName;
    }

    /** The overloads that an entry speaks of: the one whose parameters it names, else all that no other entry names. */
    private List<Declared> overloads(ModelType type, ModelMethod method) {
        Set<List<String>> namedByOthers = new HashSet<>();
        for (ModelMethod other : type.methods()) {
            if (other.name().equals(method.name()) && other.parameters() != null) {
                namedByOthers.add(other.parameters());
            }
        }
        List<Declared> overloads = new ArrayList<>();
        for (Declared declared : classes.methods(type.name(), method.name())) {
            List<String> parameters = declared.parameters();
            boolean meant = method.parameters() == null
                    ? !namedByOthers.contains(parameters)
                    : method.parameters().equals(parameters);
            if (meant && declared.isStatic() == method.isStatic()) {
                overloads.add(declared);
            }
        }
        // What a supertype of another library adds in a newer version than the one in use is not of this library.
        List<Declared> own = overloads.stream()
                .filter(declared -> classes.has(ClassFiles.binaryName(declared.owner().name)))
                .toList();
        return own.isEmpty() ? overloads : own;
    }

    /** The supertypes that a model names but that none of the versions has. */
    static List<String> checkSupertypes(LibraryModel model, List<ClassFiles> versions) {
        List<String> failures = new ArrayList<>();
        for (ModelType type : model.types()) {
            for (String supertype : type.supertypes()) {
                if (versions.stream().noneMatch(classes -> classes.isSubtype(type.name(), supertype))) {
                    failures.add(model.id() + ": " + type.name() + " extends " + supertype + " in no checked version");
                }
            }
        }
        return failures;
    }

    private static String span(VersionSpan span) {
        return Optional.ofNullable(span.since()).map(since -> "since " + since).orElse("")
                + Optional.ofNullable(span.until())
                        .map(until -> " until " + until)
                        .orElse("");
    }

    /** The only abstract method of an interface or abstract class. */
    static Optional<Declared> functionOf(ClassFiles classes, String type) {
        List<Declared> found = new ArrayList<>();
        for (Declared method : classes.methods(type, "")) {
            if (method.isAbstract() && !isMethodOfObject(method.method())) {
                found.add(method);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isMethodOfObject(MethodNode method) {
        return method.name.equals("equals") || method.name.equals("hashCode") || method.name.equals("toString");
    }
}
