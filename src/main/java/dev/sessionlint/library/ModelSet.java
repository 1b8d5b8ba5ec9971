package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to hold between the models of one set: no type twice, and every type that is named is modelled. */
final class ModelSet {
    private final Map<String, String> libraryOfType = new HashMap<>();
    private final Map<String, ModelType> types = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private ModelSet() {}

    /** One sentence for each thing that does not hold; it begins with library, type and method. */
    static List<String> check(List<LibraryModel> models) {
        ModelSet set = new ModelSet();
        for (LibraryModel model : models) {
            for (ModelType type : model.types()) {
                String other = set.libraryOfType.put(type.name(), model.id());
                if (other != null) {
                    set.wrong.add(model.id() + ": " + type.name() + " is modelled in " + other + " too");
                }
                set.types.put(type.name(), type);
            }
        }
        for (LibraryModel model : models) {
            model.types().forEach(type -> set.checkType(model.id() + ": " + type.name(), type));
        }
        return set.wrong;
    }

    private void checkType(String where, ModelType type) {
        type.supertypes().forEach(supertype -> checkModelled(where + " extends", supertype));
        if (type.has(Trait.NO_CLOSE) && (type.release() != null || type.closeableSince() != null)) {
            wrong.add(where + " has no close operation and names one");
        }
        for (ModelMethod method : type.methods()) {
            checkMethod(where + "#" + method.name(), method);
        }
    }

    private void checkMethod(String where, ModelMethod method) {
        Result result = method.result();
        if (result != null) {
            checkSource(where, result.type());
            String wrapper = result.wrapper();
            if (wrapper != null) {
                checkModelled(where + " in", wrapper);
            }
            MethodRef release = result.release();
            if (release != null) {
                ModelType owner = types.get(release.type());
                if (owner == null
                        || owner.methods().stream()
                                .noneMatch(other -> other.name().equals(release.method()))) {
                    wrong.add(where + ": the release method " + release + " is not modelled");
                }
            }
        }
        ModelMethod.Callback callback = method.callback();
        if (callback != null) {
            callback.parameters().forEach(parameter -> checkSource(where + " callback", parameter));
        }
    }

    private void checkSource(String where, TypeSource source) {
        if (source instanceof TypeSource.Named named) {
            checkModelled(where, named.name());
        }
    }

    /** Primitive types and those of java.lang need no model: they are nothing but themselves. */
    private void checkModelled(String where, String name) {
        if (name.indexOf('.') >= 0 && !name.startsWith("java.lang.") && !types.containsKey(name)) {
            wrong.add(where + ": " + name + " is not modelled");
        }
    }
}
