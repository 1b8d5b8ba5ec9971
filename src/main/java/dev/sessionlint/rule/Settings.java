package dev.sessionlint.rule;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may ask of the configuration.
 *
 * @param dbPackages packages that with all below them are db code; empty: the defaults decide
 * @param webPackages packages that with all below them are web code; empty: the defaults decide
 * @param accessors the approved ways to a session
 * @param forbiddenImports what must not be imported outside db code
 * @param libraries the built-in models and those of the project
 */
public record Settings(
        List<String> dbPackages,
        List<String> webPackages,
        List<Accessor> accessors,
        List<ForbiddenImport> forbiddenImports,
        Libraries libraries) {
    public Settings {
        dbPackages = List.copyOf(dbPackages);
        webPackages = List.copyOf(webPackages);
        accessors = List.copyOf(accessors);
        forbiddenImports = List.copyOf(forbiddenImports);
    }

    /**
     * An approved way to a session.
     *
     * @param method the method, all overloads
     * @param scope how a call of it has to stand
     * @param replaces what it stands in for
     */
    public record Accessor(MethodRef method, Scope scope, List<MethodRef> replaces) {
        public Accessor {
            replaces = List.copyOf(replaces);
        }
    }

    /** How the call of an accessor has to stand. */
    public enum Scope {
        TRY_WITH_RESOURCES,
        CALLBACK
    }

    /**
     * A name that must not be imported or written out outside db code.
     *
     * @param name a type ({@code a.b.Type}, {@code $} before nested names), a member ({@code a.b.Type.member}) or a
     *     package ({@code a.b.*})
     * @param use the type to use instead, a drop-in; null if there is none
     * @param reason why; null if not given
     */
    public record ForbiddenImport(
            String name, @Nullable String use, @Nullable String reason) {}
}
