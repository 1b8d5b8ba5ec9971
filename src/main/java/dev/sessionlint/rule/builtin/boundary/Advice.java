package dev.sessionlint.rule.builtin.boundary;

import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.builtin.Words;

/** What the boundary rules tell people to do instead. */
final class Advice {
    private Advice() {}

    /** The way to a session outside db code, by the accessor that the configuration names. */
    static String useAccessor(Settings settings) {
        if (settings.accessors().isEmpty()) {
            return "let a class of a db package open the session, and hand out results";
        }
        return useAccessor(settings.accessors().get(0));
    }

    static String useAccessor(Settings.Accessor accessor) {
        String call = "`" + shortName(accessor.method()) + "(…)`";
        return accessor.scope() == Settings.Scope.CALLBACK
                ? "pass the work to " + call
                : "open it with " + call + " in the header of a try";
    }

    /** A method as a message names it: its type's simple name and its own. */
    static String shortName(MethodRef method) {
        return Words.last(method.type()) + "." + method.method();
    }

    /** A binary name or a member as it is written in source. */
    static String readable(String binaryName) {
        return binaryName.replace('$', '.').replace('#', '.');
    }
}
