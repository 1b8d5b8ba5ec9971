package dev.sessionlint.rule.builtin.boundary;

import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Settings;
import java.util.HashSet;
import java.util.Set;

/** The words that make a file a candidate for the boundary rules: names that the models and the settings give. */
final class Words {
    private Words() {}

    /** The names of methods that hand out what the caller or a context has to give back. */
    static Set<String> acquisitions(Settings settings) {
        Set<String> words = new HashSet<>();
        for (ModelType type : settings.libraries().types()) {
            if (type.role() == TypeRole.FACTORY
                    || type.role() == TypeRole.OPENER
                    || type.role() == TypeRole.BUILDER
                    || type.role() == TypeRole.SESSION_BUILDER
                    || type.role() == TypeRole.SCOPED) {
                for (ModelMethod method : type.methods()) {
                    ModelMethod.Result result = method.result();
                    if (result != null
                            && (result.ownership() == Ownership.OPENS || result.ownership() == Ownership.MANAGES)) {
                        words.add(method.name());
                    }
                }
            }
        }
        words.remove(MethodRef.CONSTRUCTOR);
        return words;
    }

    /** The names of methods and types that build factories. */
    static Set<String> builders(Settings settings) {
        Set<String> words = new HashSet<>();
        for (ModelType type : settings.libraries().types()) {
            for (ModelMethod method : type.methods()) {
                ModelMethod.Result result = method.result();
                if (result != null && result.ownership() == Ownership.BUILDS) {
                    boolean constructor = method.name().equals(MethodRef.CONSTRUCTOR);
                    words.add(constructor ? type.simpleName() : method.name());
                }
            }
        }
        return words;
    }

    /** The simple names of modelled types of a role. */
    static Set<String> types(Settings settings, TypeRole role) {
        Set<String> words = new HashSet<>();
        for (ModelType type : settings.libraries().types()) {
            if (type.role() == role) {
                words.add(type.simpleName());
            }
        }
        return words;
    }

    /** The last segment of a qualified name, nested or not. */
    static String last(String name) {
        return name.substring(
                Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf('$'), name.lastIndexOf('#'))) + 1);
    }
}
