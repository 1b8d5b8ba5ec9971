package dev.sessionlint.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One type of a library's session API.
 *
 * @param name the binary name (JLS 13.1): {@code org.hibernate.reactive.mutiny.Mutiny$SessionFactory}
 * @param role the part that it plays
 * @param supertypes binary names of its modelled supertypes, of any library
 * @param closeableSince the library version since which the type is {@code AutoCloseable}: {@code "0"} always, null never
 * @param release the method on the value that ends it; null where there is none
 * @param traits what else holds of it
 * @param versions the library versions that have the type
 * @param methods the modelled methods and constructors
 */
public record ModelType(
        String name,
        TypeRole role,
        List<String> supertypes,
        @Nullable String closeableSince,
        @Nullable String release,
        Set<Trait> traits,
        VersionSpan versions,
        List<ModelMethod> methods) {
    public ModelType {
        supertypes = List.copyOf(supertypes);
        traits = Set.copyOf(traits);
        methods = List.copyOf(methods);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The name without its package and enclosing types. */
    public String simpleName() {
        return simpleName(name);
    }

    static String simpleName(String binaryName) {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }
}
