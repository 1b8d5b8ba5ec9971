package dev.sessionlint.source;

import dev.sessionlint.source.Git.GitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the Java files that a command line means.
 *
 * <p>A named file is taken as it is. Folders are searched, hidden files left out: through git within a repository, which
 * honours {@code .gitignore}, one process a repository; elsewhere by a walk of our own. Named files start no process.
 */
public final class Discovery {
    /** Paths by their text with {@code /} between segments: the same order on all systems. */
    public static final Comparator<Path> ORDER = Comparator.comparing(
            path -> Glob.slashed(path.toString(), path.getFileSystem().getSeparator()));

    private static final String JAVA = ".java";

    /** Files that configure sessions; a hook names them with the others. */
    private static final Pattern SETTINGS = Pattern.compile(".*\\.(xml|ya?ml|properties)");

    private final Git git;
    private final Set<Path> files = new HashSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Discovery(Git git) {
        this.git = git;
    }

    /**
     * Something that the user should know of a file or folder.
     *
     * @param path absolute
     * @param sentence without the path
     */
    public record Note(Path path, String sentence) {}

    /**
     * What was found.
     *
     * @param files absolute and normalised, sorted, each once
     * @param unreadable files and folders that were to be searched and could not be
     * @param notes what was done otherwise than the user may expect
     * @param searched whether a folder was among what was named
     */
    public record Found(List<Path> files, List<Unreadable> unreadable, List<Note> notes, boolean searched) {}

    /**
     * Finds the files that paths stand for.
     *
     * @param paths absolute, normalised paths of files and folders
     */
    public static Found find(List<Path> paths, Git git) {
        Discovery discovery = new Discovery(git);
        List<Path> folders = new ArrayList<>();
        for (Path path : paths) {
            discovery.name(path, folders);
        }
        discovery.search(folders);
        return new Found(
                discovery.files.stream().sorted(ORDER).toList(),
                discovery.unreadable.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Unreadable::path, ORDER))
                        .toList(),
                List.copyOf(discovery.notes),
                !folders.isEmpty());
    }

    private void name(Path path, List<Path> folders) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            String name = String.valueOf(path.getFileName());
            if (attributes.isDirectory()) {
                folders.add(path);
            } else if (!attributes.isRegularFile()) {
                unreadable.add(new Unreadable(path, "cannot be read: it is neither a file nor a folder"));
            } else if (name.endsWith(JAVA)) {
                files.add(path);
            } else if (!SETTINGS.matcher(name).matches()) {
                notes.add(new Note(path, "is not a Java file and was left out"));
            }
        } catch (NoSuchFileException e) {
            unreadable.add(new Unreadable(
                    path, Files.isSymbolicLink(path) ? "is a symbolic link that leads nowhere" : "does not exist"));
        } catch (IOException e) {
            refuse(path, e);
        }
    }

    /**
     * A folder to search.
     *
     * @param named as the user wrote it
     * @param real without symbolic links, as git knows it
     */
    private record Folder(Path named, Path real) {
        /** The path by the name that the user knows. */
        Path asNamed(Path path) {
            return named.equals(real)
                    ? path
                    : named.resolve(real.relativize(path)).normalize();
        }
    }

    private void search(List<Path> paths) {
        Map<Path, List<Folder>> byRepository = new LinkedHashMap<>();
        for (Path path : new HashSet<>(paths)) {
            try {
                Folder folder = new Folder(path, path.toRealPath());
                Path root = Projects.rootOf(folder.real());
                if (Files.exists(root.resolve(".git"))) {
                    byRepository.computeIfAbsent(root, key -> new ArrayList<>()).add(folder);
                } else {
                    walk(root, folder);
                }
            } catch (IOException e) {
                refuse(path, e);
            }
        }
        byRepository.forEach(this::ask);
    }

    private void ask(Path repository, List<Folder> folders) {
        try {
            Git.Listing listing =
                    git.list(repository, folders.stream().map(Folder::real).toList(), JAVA);
            for (Folder folder : folders) {
                if (!add(folder, listing) && git.ignores(repository, folder.real())) {
                    // Whoever names an ignored folder wants to see it.
                    walk(repository, folder);
                }
            }
        } catch (GitException e) {
            notes.add(new Note(
                    repository,
                    "git could not list it (" + e.getMessage() + "); it was searched without regard to .gitignore"));
            folders.forEach(folder -> walk(repository, folder));
        }
    }

    /** Takes over what a listing has below a folder; false if that is nothing. */
    private boolean add(Folder folder, Git.Listing listing) {
        boolean any = false;
        for (Path file : listing.files()) {
            if (file.startsWith(folder.real())) {
                any |= add(folder.asNamed(file));
            }
        }
        for (Unreadable place : listing.unreadable()) {
            if (place.path().startsWith(folder.real())) {
                unreadable.add(new Unreadable(folder.asNamed(place.path()), place.reason()));
            }
        }
        return any;
    }

    private boolean add(Path file) {
        // Editors and archivers keep hidden files beside the real ones, with their names and other content.
        boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
        if (!hidden) {
            files.add(file);
        }
        return !hidden;
    }

    private void walk(Path root, Folder folder) {
        FolderWalk walk = new FolderWalk(root, JAVA);
        walk.walk(folder.real());
        walk.files().forEach(file -> add(folder.asNamed(file)));
        walk.unreadable()
                .forEach(place -> unreadable.add(new Unreadable(folder.asNamed(place.path()), place.reason())));
        for (Path repository : walk.repositories()) {
            ask(repository, List.of(new Folder(folder.asNamed(repository), repository)));
        }
    }

    private void refuse(Path path, IOException e) {
        unreadable.add(
                new Unreadable(path, String.valueOf(UnreadableException.of(e).getMessage())));
    }
}
