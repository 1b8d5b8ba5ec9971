package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sessionlint.source.Discovery.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final Git GIT = new Git("git");

    /** Stands for a process that must not be started. */
    private static final Git NO_GIT = new Git("no-such-git");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolveLinksOfTheTemporaryFolder() throws IOException {
        folder = temporary.toRealPath();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "class A {}");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            write(name);
        }
    }

    private void git(Path in, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of("git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "protocol.file.allow=always"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private Discovery.Found find(Git git, String... names) {
        return Discovery.find(
                Stream.of(names).map(name -> folder.resolve(name).normalize()).toList(), git);
    }

    private List<String> relative(Discovery.Found found) {
        assertThat(found.notes()).isEmpty();
        assertThat(found.unreadable()).isEmpty();
        return found.files().stream().map(file -> Glob.path(folder, file)).toList();
    }

    @Test
    void namedFilesAreTakenAsTheyAreAndStartNoProcess() throws Exception {
        git(folder, "init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "target/\n");
        write("target/B.java", "A.java", ".hidden/.C.java", "package-info.java", "application.yml", "persistence.xml");

        assertThat(relative(find(
                        NO_GIT,
                        "target/B.java",
                        "A.java",
                        "A.java",
                        ".hidden/.C.java",
                        "package-info.java",
                        "application.yml",
                        "persistence.xml")))
                .containsExactly(".hidden/.C.java", "A.java", "package-info.java", "target/B.java");
    }

    @Test
    void aNamedFileThatIsNoJavaIsNoted() throws IOException {
        write("README.md");
        assertThat(find(NO_GIT, "README.md").notes())
                .containsExactly(new Note(folder.resolve("README.md"), "is not a Java file and was left out"));
    }

    @Test
    void aRepositoryIsListedByGit() throws Exception {
        git(folder, "init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "ignored/\n/B.java\n");
        write("A.java", "a b/\u00dc.java", "gone/D.java", "B.java", "ignored/C.java", "build/E.java", "E.txt");
        git(folder, "add", "A.java", "gone");
        git(folder, "commit", "-q", "-m", "first");
        Files.delete(folder.resolve("gone/D.java"));
        write("untracked/F.java", "untracked/.#F.java");

        assertThat(relative(find(GIT, "")))
                .containsExactly("A.java", "a b/\u00dc.java", "build/E.java", "untracked/F.java");
        assertThat(relative(find(GIT, "untracked", "a b", "untracked")))
                .containsExactly("a b/\u00dc.java", "untracked/F.java");
    }

    @Test
    void aNamedFolderIsSearchedThoughGitIgnoresIt() throws Exception {
        git(folder, "init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "corpus/\n");
        write("corpus/a/A.java", "B.java");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(relative(find(GIT, "corpus"))).containsExactly("corpus/a/A.java");
        assertThat(relative(find(GIT, "empty"))).isEmpty();
    }

    @Test
    void submodulesAndInnerRepositoriesAreSearched() throws Exception {
        write("library/L.java", "library/build/M.java");
        Files.writeString(folder.resolve("library/.gitignore"), "build/\n");
        git(folder.resolve("library"), "init", "-q");
        git(folder.resolve("library"), "add", ".");
        git(folder.resolve("library"), "commit", "-q", "-m", "first");
        Path top = Files.createDirectory(folder.resolve("top"));
        git(top, "init", "-q");
        git(top, "submodule", "--quiet", "add", folder.resolve("library").toString(), "sub");
        write("top/inner/I.java");
        git(folder.resolve("top/inner"), "init", "-q");

        assertThat(relative(find(GIT, "top"))).containsExactly("top/inner/I.java", "top/sub/L.java");
        assertThat(relative(find(GIT, ""))).containsExactly("library/L.java", "top/inner/I.java", "top/sub/L.java");
    }

    @Test
    void filesOutsideASparseCheckoutAreLeftOut() throws Exception {
        git(folder, "init", "-q");
        write("a/A.java", "b/B.java");
        git(folder, "add", ".");
        git(folder, "commit", "-q", "-m", "first");
        git(folder, "sparse-checkout", "set", "a");

        assertThat(relative(find(GIT, ""))).containsExactly("a/A.java");
    }

    @Test
    void whereGitIsMissingFoldersAreWalkedAndItIsSaid() throws Exception {
        git(folder, "init", "-q");
        write("A.java", "target/B.java");

        Discovery.Found found = find(NO_GIT, "");
        assertThat(found.files()).containsExactly(folder.resolve("A.java"));
        assertThat(found.notes())
                .containsExactly(new Note(
                        folder,
                        "git could not list it (no-such-git could not be started); it was searched without regard to"
                                + " .gitignore"));
    }

    @Test
    void whereGitRefusesItsReasonIsSaid() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("A.java");

        Discovery.Found found = find(GIT, "");
        assertThat(found.files()).containsExactly(folder.resolve("A.java"));
        assertThat(found.notes())
                .singleElement()
                .extracting(Note::sentence)
                .asString()
                .contains("(fatal: not a git repository");
    }

    @Test
    void outsideARepositoryBuildFoldersAreLeftOut() throws IOException {
        write(
                "pom.xml",
                "A.java",
                "target/B.java",
                "m/build/C.java",
                "m/out/D.java",
                "node_modules/E.java",
                ".cache/F.java",
                "m/src/main/java/a/build/G.java",
                "m/src/generated-sources/H.java",
                "bin/I.java");
        assertThat(relative(find(GIT, ""))).containsExactly("A.java", "bin/I.java", "m/src/main/java/a/build/G.java");
        assertThat(relative(find(GIT, "target", "m")))
                .containsExactly("m/src/main/java/a/build/G.java", "target/B.java");
    }

    @Test
    void aCheckoutBelowAFolderNamedBuildIsNotSilent() throws IOException {
        write("src/build/app/pom.xml", "src/build/app/A.java", "src/build/app/target/B.java");
        assertThat(relative(find(GIT, "src/build/app"))).containsExactly("src/build/app/A.java");
    }

    @Test
    void linksInACircleAreNoTrouble() throws IOException {
        write("a/A.java");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/Self.java"), folder.resolve("a/Self.java"));
        Files.createSymbolicLink(folder.resolve("a/B.java"), folder.resolve("a/A.java"));

        assertThat(relative(find(GIT, ""))).containsExactly("a/A.java", "a/B.java");
        assertThat(find(GIT, "a/Self.java").unreadable())
                .containsExactly(new Unreadable(
                        folder.resolve("a/Self.java"), "cannot be read: its symbolic links lead in a circle"));
    }

    @Test
    void aNamedLinkToAFolderIsFollowedAndKeepsItsName() throws Exception {
        write("real/a/A.java");
        git(folder.resolve("real"), "init", "-q");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real/a"));

        assertThat(relative(find(GIT, "link"))).containsExactly("link/A.java");
    }

    @Test
    void whatIsNotThereIsUnreadable() throws IOException {
        Files.createSymbolicLink(folder.resolve("Lost.java"), folder.resolve("Gone.java"));
        assertThat(find(GIT, "Missing.java", "Lost.java").unreadable())
                .containsExactly(
                        new Unreadable(folder.resolve("Lost.java"), "is a symbolic link that leads nowhere"),
                        new Unreadable(folder.resolve("Missing.java"), "does not exist"));
    }

    @Test
    void anUnreadableFolderIsNamed() throws Exception {
        write("a/A.java", "b/B.java", "repository/c/C.java", "repository/D.java");
        git(folder.resolve("repository"), "init", "-q");
        Path walked = folder.resolve("b");
        Path listed = folder.resolve("repository/c");
        Files.setPosixFilePermissions(walked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(listed, PosixFilePermissions.fromString("---------"));
        try {
            // Nothing is unreadable for root.
            assumeThat(Files.isReadable(walked)).isFalse();
            Discovery.Found found = find(GIT, "");
            assertThat(found.files()).containsExactly(folder.resolve("a/A.java"), folder.resolve("repository/D.java"));
            assertThat(found.unreadable())
                    .containsExactly(
                            new Unreadable(walked, "cannot be read: permission denied"),
                            new Unreadable(listed, "cannot be read: Permission denied"));
        } finally {
            Files.setPosixFilePermissions(walked, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(listed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
