package dev.sessionlint.index;

import java.nio.file.Path;
import java.util.List;

/**
 * What a file declares, kept when its tree is gone.
 *
 * @param path absolute and normalised
 * @param root the folder below which the file's package begins
 * @param packageName empty for the unnamed package
 * @param imports in the order of the file
 * @param types the top-level types
 */
public record FileFacts(Path path, Path root, String packageName, List<ImportFacts> imports, List<TypeFacts> types) {
    public FileFacts {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
    }

    /**
     * One import.
     *
     * @param name the name as written, without {@code .*}
     * @param isStatic {@code import static}
     * @param onDemand {@code import a.b.*}
     * @param isModule {@code import module a.b}
     */
    public record ImportFacts(String name, boolean isStatic, boolean onDemand, boolean isModule) {
        /** The last segment of the name. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** All but the last segment of the name. */
        public String qualifier() {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? "" : name.substring(0, dot);
        }
    }
}
