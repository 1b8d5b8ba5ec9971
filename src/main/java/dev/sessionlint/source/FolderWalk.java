package dev.sessionlint.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for files below a folder where git cannot be asked.
 *
 * <p>Leaves out hidden folders, {@code node_modules}, generated sources, and what build tools write: {@code target},
 * {@code build} and {@code out} unless they stand below a folder {@code src}, where they are packages. Symbolic links
 * to folders are not followed.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> NEVER = Set.of("node_modules", "generated-sources", "generated-test-sources");
    private static final Set<String> OUTPUT = Set.of("target", "build", "out");

    private final Path root;
    private final String ending;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> repositories = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private @Nullable Path start;

    /**
     * @param root the project's root: names above it mean nothing
     * @param ending how the files' names end
     */
    FolderWalk(Path root, String ending) {
        this.root = root;
        this.ending = ending;
    }

    /** Searches a folder; it is searched whatever its own name. */
    void walk(Path folder) {
        start = folder;
        try {
            Files.walkFileTree(folder, this);
        } catch (IOException e) {
            unreadable.add(new Unreadable(folder, sentence(e)));
        }
    }

    List<Path> files() {
        return files;
    }

    /** Folders with a repository of their own, which were not searched. */
    List<Path> repositories() {
        return repositories;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        if (isLeftOut(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (Files.exists(folder.resolve(".git"))) {
            repositories.add(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || NEVER.contains(name) || (OUTPUT.contains(name) && !isBelowSources(folder));
    }

    private boolean isBelowSources(Path folder) {
        for (Path segment : root.relativize(folder)) {
            if (segment.toString().equals("src")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isFile = attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file));
        if (isFile && file.toString().endsWith(ending)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
        unreadable.add(new Unreadable(path, sentence(e)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            unreadable.add(new Unreadable(folder, sentence(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static String sentence(IOException e) {
        return String.valueOf(UnreadableException.of(e).getMessage());
    }
}
