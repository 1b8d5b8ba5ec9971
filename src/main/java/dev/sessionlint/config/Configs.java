package dev.sessionlint.config;

import dev.sessionlint.source.Projects;
import dev.sessionlint.source.SeenFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
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
    private final SeenFiles seen;
    private final ConcurrentMap<Path, Site> sites = new ConcurrentHashMap<>();
    private final ConcurrentMap<Path, Config> byFolder = new ConcurrentHashMap<>();
    private final ConcurrentMap<Source, Loaded> bySource = new ConcurrentHashMap<>();

    /**
     * Where a folder stands.
     *
     * @param root that of its project
     * @param file the configuration file that holds for it, not loaded yet; null: there is none
     * @param base the folder that globs are relative to
     */
    public record Site(Path root, @Nullable Path file, Path base) {}

    /** @param files all that were read for it, those too that it extends or names */
    private record Loaded(Config config, Set<Path> files) {}

    public Configs(Tool tool, @Nullable Path explicit) {
        this(tool, explicit, new SeenFiles(false));
    }

    /**
     * @param explicit the configuration for all files, whichever stand near them; null: look for the nearest
     * @param seen where all that is read is told
     */
    public Configs(Tool tool, @Nullable Path explicit, SeenFiles seen) {
        this.seen = seen;
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
            Site site = siteOf(folder);
            known = load(new Source(site.file(), site.base())).config();
            byFolder.put(folder, known);
        }
        return known;
    }

    /** All files that were read for the configuration of a folder; none where none holds. */
    public Set<Path> filesOf(Path folder) {
        Site site = siteOf(folder);
        return load(new Source(site.file(), site.base())).files();
    }

    /** Where a folder stands; no configuration is loaded for it. */
    public Site siteOf(Path folder) {
        Site known = sites.get(folder);
        if (known == null) {
            known = find(folder);
            sites.put(folder, known);
        }
        return known;
    }

    private Site find(Path folder) {
        Path root = Projects.rootOf(folder);
        if (explicit != null) {
            Path above = Objects.requireNonNull(explicit.getParent());
            return new Site(root, explicit, folder.startsWith(above) ? above : root);
        }
        for (Path at = folder; at != null && at.startsWith(root); at = at.getParent()) {
            Path file = at.resolve(Projects.CONFIGURATION);
            if (Files.isRegularFile(file)) {
                return new Site(root, file, at);
            }
        }
        return new Site(root, null, root);
    }

    private Loaded load(Source source) {
        return bySource.computeIfAbsent(source, key -> {
            Path file = key.file();
            Set<Path> files = new LinkedHashSet<>();
            ConfigFile content = file == null
                    ? ConfigFile.EMPTY
                    : ConfigLoader.load(tool, file, path -> {
                        files.add(path);
                        seen.look(path);
                        byte[] bytes = Files.readAllBytes(path);
                        seen.saw(path, bytes, bytes.length);
                        return bytes;
                    });
            return new Loaded(content.toConfig(file, key.base(), tool.libraries()), files);
        });
    }

    /** Where a configuration comes from; a null file stands for the defaults. */
    private record Source(@Nullable Path file, Path base) {
        /** Written out, like {@link #hashCode}: the code that records are given for it is made anew at every start. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && base.equals(source.base) && Objects.equals(file, source.file);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(file) * 31 + base.hashCode();
        }
    }
}
