package dev.sessionlint.index;

import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions of libraries that a project's build files name, as far as they say it in so many words.
 *
 * <p>The build files nearest to a file decide. They are read when first asked for, once each; what is computed, or comes
 * from a parent or platform outside the project, is unknown. Shared by all threads.
 */
public final class LibraryVersions {
    private final Path projectRoot;
    private final Map<Path, Optional<PomFile>> poms = new ConcurrentHashMap<>();
    private final Map<Path, GradleFiles> gradle = new ConcurrentHashMap<>();

    LibraryVersions(Path projectRoot) {
        this.projectRoot = projectRoot;
    }

    /** The version of a library that a file is built with, if its build files say it. */
    public Optional<LibraryVersion> of(LibraryModel library, Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            for (String artifact : library.artifacts()) {
                Optional<String> version = in(folder, artifact);
                if (version.isPresent()) {
                    return version.map(LibraryVersion::parse);
                }
            }
            if (folder.equals(projectRoot)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(Path folder, String artifact) {
        Optional<String> version = pom(folder.resolve("pom.xml")).flatMap(pom -> pom.version(artifact, this::pom));
        return version.isPresent()
                ? version
                : gradle.computeIfAbsent(folder, GradleFiles::new).version(artifact);
    }

    private Optional<PomFile> pom(Path file) {
        Optional<PomFile> known = poms.get(file);
        if (known == null) {
            known = file.startsWith(projectRoot) ? PomFile.read(file) : Optional.empty();
            poms.put(file, known);
        }
        return known;
    }
}
