package dev.sessionlint.config;

import dev.sessionlint.source.Projects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds and loads the configuration that holds for a file: the nearest {@code sessionlint.yml} at or above its folder,
 * up to the root of its project, or the one given for all files.
 *
 * <p>Thread-safe; each configuration file is read once, and all files that it holds for share one {@link Config}.
 */
public final class Configs {
    private final Tool tool;
    private final @Nullable Path explicit;
    private final ConcurrentMap<Path, Config> byFolder = new ConcurrentHashMap<>();
    private final ConcurrentMap<Source, Config> bySource = new ConcurrentHashMap<>();

    /**
     * @param explicit the configuration for all files, whichever stand near them; null: look for the nearest
     */
    public Configs(Tool tool, @Nullable Path explicit) {
        this.tool = tool;
        this.explicit = explicit == null ? null : explicit.toAbsolutePath().normalize();
    }

    /**
     * What holds for a file.
     *
     * <p>Globs are relative to the folder of the configuration file. One given for all files may stand elsewhere, in
     * {@code config/} or in another repository: for a file that is not below its folder they are relative to the root
     * of that file's project.
     *
     * @param absoluteFile absolute and normalised; it need not exist
     * @throws ConfigException if the configuration is missing or wrong
     */
    public Config forFile(Path absoluteFile) {
        Path folder = Objects.requireNonNullElse(absoluteFile.getParent(), absoluteFile);
        Config known = byFolder.get(folder);
        if (known == null) {
            known = forFolder(folder);
            byFolder.put(folder, known);
        }
        return known;
    }

    private Config forFolder(Path folder) {
        if (explicit != null) {
            Path above = Objects.requireNonNull(explicit.getParent());
            return load(explicit, folder.startsWith(above) ? above : Projects.rootOf(folder));
        }
        Path root = Projects.rootOf(folder);
        for (Path at = folder; at != null && at.startsWith(root); at = at.getParent()) {
            Path file = at.resolve(Projects.CONFIGURATION);
            if (Files.isRegularFile(file)) {
                return load(file, at);
            }
        }
        return load(null, root);
    }

    private Config load(@Nullable Path file, Path base) {
        return bySource.computeIfAbsent(new Source(file, base), source -> {
            ConfigFile content = file == null ? ConfigFile.EMPTY : ConfigLoader.load(tool, file);
            return content.toConfig(file, base, tool.libraries());
        });
    }

    /** Where a configuration comes from; a null file stands for the defaults. */
    private record Source(@Nullable Path file, Path base) {}
}
