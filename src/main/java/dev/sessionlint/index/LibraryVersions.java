package dev.sessionlint.index;

import dev.sessionlint.index.Sighting.Kind;
import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import dev.sessionlint.source.SeenFiles;
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
    private final SeenFiles seen;
    private final Trace trace;
    private final Map<Path, Optional<PomFile>> poms;
    private final Map<Path, GradleFiles> gradle;

    /** @param seen where all that is read is told */
    LibraryVersions(Path projectRoot, SeenFiles seen) {
        this.projectRoot = projectRoot;
        this.seen = seen;
        this.trace = new Trace();
        this.poms = new ConcurrentHashMap<>();
        this.gradle = new ConcurrentHashMap<>();
    }

    private LibraryVersions(LibraryVersions shared, Trace trace) {
        this.projectRoot = shared.projectRoot;
        this.seen = shared.seen;
        this.trace = trace;
        this.poms = shared.poms;
        this.gradle = shared.gradle;
    }

    /** The same, for one thread: a trace collects which files the answers rest on. */
    LibraryVersions tracing(Trace newTrace) {
        return new LibraryVersions(this, newTrace);
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
        if (version.isPresent()) {
            return version;
        }
        GradleFiles.in(folder).forEach(file -> trace.add(Kind.FILE, file, ""));
        return gradle.computeIfAbsent(folder, key -> new GradleFiles(key, seen)).version(artifact);
    }

    private Optional<PomFile> pom(Path file) {
        if (!file.startsWith(projectRoot)) {
            return Optional.empty();
        }
        trace.add(Kind.FILE, file, "");
        Optional<PomFile> known = poms.get(file);
        if (known == null) {
            known = seen.read(file).flatMap(content -> PomFile.read(file, content));
            poms.put(file, known);
        }
        if (known.isEmpty()) {
            // The path of a parent may come to be a folder, which means the pom.xml in it.
            trace.add(Kind.FILE, file.resolve("pom.xml"), "");
        }
        return known;
    }
}
