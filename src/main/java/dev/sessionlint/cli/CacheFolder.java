package dev.sessionlint.cli;

import dev.sessionlint.engine.ResultCache;
import dev.sessionlint.source.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the tool keeps what it found between runs: the folder of the launcher's, whoever starts the tool.
 *
 * <p>{@code SESSIONLINT_CACHE_DIR}, else the user's cache folder; nowhere if that variable is set and empty, or the
 * system tells no such folder.
 */
final class CacheFolder {
    static final String VARIABLE = "SESSIONLINT_CACHE_DIR";

    private CacheFolder() {}

    /** The cache that a run uses; one that keeps nothing where there is no place for it. */
    static ResultCache cache(CheckOptions options, Environment environment) {
        // Standard input is linted in the name of a file, and is not its content.
        if (options.noCache() || options.stdin() != null) {
            return ResultCache.none();
        }
        try {
            Path folder = of(environment).orElse(null);
            return folder == null
                    ? ResultCache.none()
                    : ResultCache.in(folder.resolve("results"), code(options, environment));
        } catch (IOException | URISyntaxException | InvalidPathException unknown) {
            return ResultCache.none();
        }
    }

    static Optional<Path> of(Environment environment) {
        Map<String, String> variables = environment.variables();
        if (variables.containsKey(VARIABLE)) {
            return environment.has(VARIABLE)
                    ? Optional.of(environment.resolve(variables.get(VARIABLE)))
                    : Optional.empty();
        }
        if (File.separatorChar == '\\') {
            return absolute(variables.getOrDefault("LOCALAPPDATA", "")).map(folder -> folder.resolve("sessionlint"));
        }
        return absolute(variables.getOrDefault("XDG_CACHE_HOME", ""))
                .or(() -> absolute(variables.getOrDefault("HOME", "")).map(CacheFolder::inHome))
                .map(folder -> folder.resolve("sessionlint"));
    }

    private static Path inHome(Path home) {
        Path library = home.resolve("Library/Caches");
        return Files.isDirectory(library) ? library : home.resolve(".cache");
    }

    private static Optional<Path> absolute(String written) {
        Path path = Path.of(written);
        // The root of the file system is nobody's home.
        return path.isAbsolute() && path.getNameCount() > 0 ? Optional.of(path.normalize()) : Optional.empty();
    }

    /** The fingerprint of all code that has a say in what is found. */
    private static long code(CheckOptions options, Environment environment) throws IOException, URISyntaxException {
        Fingerprint code = new Fingerprint().add(Runtime.version().feature());
        CodeSource source = CacheFolder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("the tool's own code is nowhere");
        }
        add(Path.of(source.getLocation().toURI()), code);
        for (String plugin : Plugins.named(options.plugins(), environment)) {
            add(environment.resolve(plugin), code);
        }
        return code.value();
    }

    private static void add(Path place, Fingerprint code) throws IOException {
        if (!Files.isDirectory(place)) {
            code.add(JarDirectory.fingerprint(place));
            return;
        }
        // Classes that were compiled just now, in a build or an editor.
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                code.add(file.toString())
                        .add(Files.getLastModifiedTime(file).toMillis())
                        .add(Files.size(file));
            }
        }
    }
}
