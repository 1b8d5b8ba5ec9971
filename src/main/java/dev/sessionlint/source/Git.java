package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks git which files belong to a repository: the one class that starts a process. */
public final class Git {
    /** Set where git runs a hook; they would point us at the hook's repository instead of the one that is asked for. */
    private static final List<String> HOOK_VARIABLES = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_NAMESPACE",
            "GIT_CEILING_DIRECTORIES");

    private static final Pattern UNREADABLE_FOLDER = Pattern.compile("warning: could not open directory '(.*)': (.*)");

    private final String command;

    /** @param command the name or path of the git command */
    public Git(String command) {
        this.command = command;
    }

    /** Git was missing or refused; the message is git's own or says why it could not be started, on one line. */
    public static final class GitException extends Exception {
        GitException(String message) {
            super(message);
        }
    }

    /**
     * What stands below some folders.
     *
     * @param files absolute paths of files that exist and are tracked, or are not ignored; in no order
     * @param unreadable folders that git could not look into
     */
    public record Listing(Set<Path> files, List<Unreadable> unreadable) {}

    /**
     * Lists the files of a repository that are tracked or not ignored, those of its submodules and of repositories
     * within it too.
     *
     * @param top the repository's top folder: real, without symbolic links
     * @param folders real paths at or below the top
     * @param ending how the files' names end
     */
    public Listing list(Path top, List<Path> folders, String ending) throws GitException {
        List<String> arguments = new ArrayList<>(
                List.of("--literal-pathspecs", "ls-files", "-z", "-t", "-c", "-o", "-d", "--exclude-standard", "--"));
        for (Path folder : folders) {
            arguments.add(folder.equals(top) ? "." : Glob.path(top, folder));
        }
        Answer answer = run(top, arguments);
        Listing listing = new Listing(new HashSet<>(), new ArrayList<>());
        for (Matcher matcher = UNREADABLE_FOLDER.matcher(answer.err()); matcher.find(); ) {
            listing.unreadable()
                    .add(new Unreadable(
                            top.resolve(matcher.group(1)).normalize(), "cannot be read: " + matcher.group(2)));
        }
        Set<Path> gone = new HashSet<>();
        Set<Path> inner = new HashSet<>();
        for (String entry : answer.out().split("\0", -1)) {
            try {
                if (entry.length() > 2) {
                    sort(top, entry.charAt(0), entry.substring(2), ending, listing.files(), gone, inner);
                }
            } catch (InvalidPathException e) {
                listing.unreadable()
                        .add(new Unreadable(
                                top, "has a file whose name the locale cannot express: " + Visible.of(e.getInput())));
            }
        }
        listing.files().removeAll(gone);
        if (Files.exists(top.resolve(".gitmodules"))) {
            inner.addAll(submodules(top, answer.out()));
        }
        for (Path repository : inner) {
            Listing below = list(repository, List.of(repository), ending);
            listing.files().addAll(below.files());
            listing.unreadable().addAll(below.unreadable());
        }
        return listing;
    }

    private static void sort(
            Path top, char tag, String name, String ending, Set<Path> files, Set<Path> gone, Set<Path> inner) {
        if (name.endsWith("/")) {
            Path folder = top.resolve(name);
            if (Files.exists(folder.resolve(".git"))) {
                inner.add(folder);
            }
        } else if (name.endsWith(ending)) {
            // R: deleted from the work tree, S: left out of a sparse checkout.
            (tag == 'R' || tag == 'S' ? gone : files).add(top.resolve(name));
        }
    }

    /** A submodule is listed by its folder's name and looks like a file; those that were not fetched hold no .git. */
    private static Set<Path> submodules(Path top, String entries) {
        Set<Path> found = new HashSet<>();
        for (String entry : entries.split("\0", -1)) {
            if (entry.startsWith("H ")
                    && Files.exists(top.resolve(entry.substring(2)).resolve(".git"))) {
                found.add(top.resolve(entry.substring(2)));
            }
        }
        return found;
    }

    /** Whether a repository ignores a folder as a whole. */
    public boolean ignores(Path top, Path folder) throws GitException {
        if (folder.equals(top)) {
            return false;
        }
        return start(top, List.of("check-ignore", "-q", "--", Glob.path(top, folder)))
                        .code()
                == 0;
    }

    private record Answer(int code, String out, String err) {}

    private Answer run(Path folder, List<String> arguments) throws GitException {
        Answer answer = start(folder, arguments);
        if (answer.code() != 0) {
            throw new GitException(
                    Visible.of(answer.err().lines().findFirst().orElse("exit code " + answer.code()), 200));
        }
        return answer;
    }

    private Answer start(Path folder, List<String> arguments) throws GitException {
        // Git would run a program that a repository's configuration names as its file system monitor.
        List<String> line = new ArrayList<>(List.of(command, "-c", "core.fsmonitor="));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeAll(HOOK_VARIABLES);
        builder.environment().put("LC_ALL", "C");
        // Listing must not write: no refreshed index, no lock that another git trips over.
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String out = text(process.getInputStream());
            return new Answer(process.waitFor(), out, err.join());
        } catch (IOException e) {
            throw new GitException(command + " could not be started");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("interrupted");
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
