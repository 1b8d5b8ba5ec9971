package dev.sessionlint.engine;

import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.Fingerprint;
import dev.sessionlint.source.SeenFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the results of files between runs, so that only what changed is linted again.
 *
 * <p>One file a project, selection of rules and Java version. A file that is missing, cut off, changed, of another tool or not
 * readable is as good as none, and one that cannot be written stays as it is: the cache changes nothing but the time
 * that a run takes. Runs at the same time replace each other's file as a whole. Serves one {@link Linter}.
 */
public final class ResultCache {
    private static final String ENDING = ".results";
    private static final String UNFINISHED = ".unfinished";

    /** For a year of work on a hundred projects; what was not used for so long is not missed. */
    private static final int MOST_FILES = 100;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration USED_LATELY = Duration.ofDays(1);

    private final @Nullable Path folder;
    private final long tool;
    private final SeenFiles seen;
    private final Map<Path, ProjectResults> projects = new ConcurrentHashMap<>();

    private ResultCache(@Nullable Path folder, long tool) {
        this.folder = folder;
        this.tool = tool;
        this.seen = new SeenFiles(folder != null);
    }

    /**
     * A cache in a folder, which is made when there is something to keep.
     *
     * @param tool the {@link Fingerprint} of all code that has a say in the results: the tool's, and that of plug-ins
     */
    public static ResultCache in(Path folder, long tool) {
        return new ResultCache(folder, tool);
    }

    /** Finds nothing and keeps nothing. */
    public static ResultCache none() {
        return new ResultCache(null, 0);
    }

    /** Where all must be told that is read and may have a say in the results. */
    public SeenFiles seen() {
        return seen;
    }

    boolean isOn() {
        return folder != null;
    }

    ProjectResults of(Path root, LintPlans plans) {
        return projects.computeIfAbsent(
                root, key -> new ProjectResults(root, seen, plans, read(fileOf(root, plans.selection()), root)));
    }

    private Optional<StoredResults> read(Path file, Path root) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(USED_LATELY))) {
                touch(file, now);
            }
            return StoredResults.of(root, bytes, tool);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static void touch(Path file, Instant now) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(now));
        } catch (IOException readOnly) {
            // Then nobody prunes the folder either.
        }
    }

    private Path fileOf(Path root, RuleSelection selection) {
        // Whoever has two Java versions in use has them by turns.
        Fingerprint name =
                new Fingerprint().add(root.toString()).add(Runtime.version().feature());
        for (Rule rule : selection.rules()) {
            name.add(rule.metadata().id());
        }
        selection.byId().stream().sorted().forEach(name::add);
        return resolve(Long.toHexString(name.value()) + ENDING);
    }

    private Path resolve(String name) {
        if (folder == null) {
            throw new IllegalStateException("there is no cache");
        }
        return folder.resolve(name);
    }

    /** Writes what is new; what cannot be written is found again by the next run. */
    void save(RuleSelection selection) {
        boolean wrote = false;
        for (Map.Entry<Path, ProjectResults> project : projects.entrySet()) {
            if (project.getValue().isToBeWritten()) {
                try {
                    write(
                            fileOf(project.getKey(), selection),
                            project.getValue().bytes(tool));
                    wrote = true;
                } catch (IOException | RuntimeException unwritable) {
                    // A full disk, a folder of somebody else's, a kept file that makes no sense.
                }
            }
        }
        if (wrote) {
            prune();
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        makeFolder();
        // A name of the library's making costs a source of secure random numbers, which is slow to set up.
        Path unfinished = resolve(file.getFileName() + "." + Long.toHexString(System.nanoTime()) + UNFINISHED);
        try {
            create(unfinished);
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** For its owner alone: messages and fixes quote the code. */
    private void makeFolder() throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder, permissions("rwx------"));
        } catch (UnsupportedOperationException noPosix) {
            Files.createDirectories(folder);
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file, permissions("rw-------"));
        } catch (UnsupportedOperationException noPosix) {
            Files.createFile(file);
        }
    }

    private static FileAttribute<?> permissions(String written) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(written));
    }

    /** Removes what was not used for long, and what killed runs left. */
    private void prune() {
        if (folder == null) {
            return;
        }
        List<Used> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            Instant now = Instant.now();
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                Instant used = Files.getLastModifiedTime(entry).toInstant();
                if ((name.endsWith(UNFINISHED) && used.isBefore(now.minus(USED_LATELY)))
                        || (name.endsWith(ENDING) && used.isBefore(now.minus(KEPT)))) {
                    Files.deleteIfExists(entry);
                } else if (name.endsWith(ENDING)) {
                    files.add(new Used(entry, used));
                }
            }
            files.sort(Comparator.comparing(Used::when).reversed());
            for (Used old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
                Files.deleteIfExists(old.file());
            }
        } catch (IOException busy) {
            // Another run is at it, or the next one will be.
        }
    }

    private record Used(Path file, Instant when) {}
}
