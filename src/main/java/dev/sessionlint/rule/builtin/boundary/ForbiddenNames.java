package dev.sessionlint.rule.builtin.boundary;

import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.ForbiddenImport;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must not be imported outside db code: the factories of the models, and what the configuration adds. */
final class ForbiddenNames {
    private final Types types;
    private final Libraries libraries;
    private final List<ForbiddenImport> configured;
    private final Set<String> simpleNames = new HashSet<>();
    private final boolean wholePackages;

    ForbiddenNames(Settings settings, Types types) {
        this.types = types;
        this.libraries = settings.libraries();
        this.configured = settings.forbiddenImports();
        this.wholePackages = configured.stream().anyMatch(entry -> entry.name().endsWith(".*"));
        for (ForbiddenImport entry : configured) {
            simpleNames.addAll(List.of(Advice.readable(entry.name()).split("\\.", -1)));
        }
    }

    /** Whether a segment of a name may name something that is forbidden; a quick first look. */
    boolean mayMean(String segment) {
        return wholePackages
                || simpleNames.contains(segment)
                || libraries.typesNamed(segment).stream().anyMatch(type -> type.role() == TypeRole.FACTORY);
    }

    /**
     * A name that is forbidden.
     *
     * @param name the forbidden type, member or package as people write it
     * @param model the factory that it is by default; null for a configured name
     * @param entry the configured entry; null for a default
     */
    record Forbidden(
            String name,
            @Nullable ModelType model,
            @Nullable ForbiddenImport entry) {}

    /**
     * Whether a type is forbidden, by its binary name. A type nested in a configured one is; one nested in a factory is
     * if it is a factory too: options and builders are none.
     */
    Optional<Forbidden> type(String binaryName) {
        for (ForbiddenImport entry : configured) {
            if (covers(entry.name(), binaryName)) {
                return Optional.of(new Forbidden(Advice.readable(binaryName), null, entry));
            }
        }
        return factory(binaryName).map(model -> new Forbidden(Advice.readable(binaryName), model, null));
    }

    private Optional<ModelType> factory(String binaryName) {
        Optional<ModelType> factory = libraries.type(binaryName).filter(model -> model.role() == TypeRole.FACTORY);
        int nested = binaryName.lastIndexOf('$');
        if (factory.isPresent() || nested < 0) {
            return factory;
        }
        return factory(binaryName.substring(0, nested)).filter(around -> types.isSubtype(binaryName, around.name()));
    }

    /** Whether a member of a type is forbidden: as such, or because its type is. */
    Optional<Forbidden> member(String typeBinaryName, String member) {
        for (ForbiddenImport entry : configured) {
            if (sameName(entry.name(), typeBinaryName + "." + member)) {
                return Optional.of(new Forbidden(Advice.readable(typeBinaryName) + "." + member, null, entry));
            }
        }
        return type(typeBinaryName);
    }

    /** Whether a member is forbidden as such, though its type is not. */
    boolean hasForbiddenMembers(String typeBinaryName) {
        return configured.stream()
                .anyMatch(entry -> Advice.readable(entry.name()).startsWith(Advice.readable(typeBinaryName) + "."));
    }

    private static boolean covers(String entry, String binaryName) {
        if (entry.endsWith(".*")) {
            String prefix = entry.substring(0, entry.length() - 1);
            return Advice.readable(binaryName).startsWith(Advice.readable(prefix));
        }
        return sameName(entry, binaryName) || binaryName.startsWith(entry + "$");
    }

    private static boolean sameName(String one, String other) {
        return Advice.readable(one).equals(Advice.readable(other));
    }
}
