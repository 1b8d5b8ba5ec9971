package dev.sessionlint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sessionlint.source.FileReader;
import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.CommandLine.Run;
import dev.sessionlint.testing.ExamplePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad files beside a good one: each has its sentence, and the finding in the good one is never lost. */
class BadInputTest {
    private static final String VIOLATION = "class A {\n  { x.legacySession(); }\n}\n";

    @TempDir
    static Path plugins;

    private static String plugin = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws IOException {
        plugin = ExamplePlugin.documented().jar(plugins, "acme.jar").toString();
    }

    @BeforeEach
    void writeGoodFile() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("Z.java"), VIOLATION);
    }

    @AfterEach
    void thereIsAlwaysTheFindingInTheGoodFile() {
        assertThat(check(".").stdout().lines()).anyMatch(line -> line.startsWith("Z.java:2:7: warning "));
    }

    private Run check(String... paths) {
        String[] arguments = {"check", "--select", ExamplePlugin.RULE, "--format=concise", "--plugin", plugin};
        String[] all = Arrays.copyOf(arguments, arguments.length + paths.length);
        System.arraycopy(paths, 0, all, arguments.length, paths.length);
        return CommandLine.run(folder, all);
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private void assertFailure(String failure) {
        Run run = check(".");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.stderr()).isEqualTo("failure: " + failure + "\n");
    }

    /** A file that is strange and yet linted like any other. */
    private void assertLinted(String name, int line) {
        Run run = check(".");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout().lines().map(text -> text.replaceFirst(": .*", "")))
                .containsExactly(name + ":" + line + ":7", "Z.java:2:7");
    }

    @Test
    void anEmptyFileIsFine() throws IOException {
        write("A.java", new byte[0]);
        assertThat(check("A.java")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aByteOrderMarkIsNoColumn() throws IOException {
        write("A.java", ("\uFEFF" + VIOLATION).getBytes(UTF_8));
        assertLinted("A.java", 2);
    }

    @Test
    void carriageReturnsEndLines() throws IOException {
        write("A.java", VIOLATION.replace('\n', '\r').getBytes(UTF_8));
        assertLinted("A.java", 2);
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        write("A.java", ("// \u00e4\u00f6\u00fc\n" + VIOLATION).getBytes(ISO_8859_1));
        assertLinted("A.java", 3);
    }

    @Test
    void aBinaryFileIsNamed() throws IOException {
        write("A.java", VIOLATION.getBytes(UTF_16LE));
        assertFailure("A.java: is not text: it holds zero bytes");
    }

    @Test
    void aHugeFileIsNamed() throws IOException {
        write("A.java", new byte[FileReader.LIMIT + 1]);
        assertFailure("A.java: is larger than 5 MB and was not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "f(", "{"})
    void deepNestingIsNoCrash(String open) throws IOException {
        String inside = open.repeat(50_000) + "legacySession" + (open.equals("{") ? "}" : ")").repeat(50_000);
        write("A.java", ("class A { Object o = " + inside + "; }").getBytes(UTF_8));
        assertFailure("A.java: the code is nested too deep to be parsed");
    }

    @Test
    void fiveThousandLevelsAreAFailureOrFine() throws IOException {
        String inside = "(".repeat(5000) + "x.legacySession()" + ")".repeat(5000);
        write("A.java", ("class A { Object o = " + inside + "; }").getBytes(UTF_8));
        Run run = check("A.java");
        assertThat(run.exitCode() + run.stderr())
                .isIn(
                        "1",
                        "2failure: A.java: the code is nested too deep to be parsed\n",
                        "2failure: A.java: the code is nested too deep for the rule (in rule legacy-session-call)\n");
    }

    @Test
    void manyBodiesInCallsTakeNoLongTime() throws IOException {
        String inside = "f(x -> { ".repeat(40) + "legacySession();" + "});".repeat(40);
        write("A.java", ("class A { { " + inside + " } }").getBytes(UTF_8));
        assertFailure("A.java: lambdas or classes with bodies are nested in calls 40 deep; at most 16 are read");
    }

    @Test
    void aSyntaxErrorHasItsLine() throws IOException {
        write("A.java", "class A {\n  int legacySession\n}\n".getBytes(UTF_8));
        assertFailure("A.java:3: syntax error: unexpected \"}\"");
    }

    @Test
    void controlCharactersAreShownHarmlessly() throws IOException {
        write("A.java", "class A {\n  /* \u001b[2J\u0007\u202e */ { x.legacySession(); }\n}\n".getBytes(UTF_8));
        for (String format : new String[] {"full", "concise", "json"}) {
            Run run = CommandLine.run(folder, "check", "--plugin", plugin, "--format=" + format, ".");
            assertThat(run.stdout()).contains("legacy-session-call").doesNotContain("\u001b", "\u0007", "\u202e");
        }
        write("B.java", "class B { legacySession \u001b[2J }".getBytes(UTF_8));
        assertThat(check(".").stderr()).startsWith("failure: B.java:1: ").doesNotContain("\u001b");
    }

    @Test
    void linksInACircleAreNamedOrPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(check(".").stderr()).isEmpty();
        Files.createSymbolicLink(folder.resolve("A.java"), folder.resolve("A.java"));
        assertThat(check("A.java"))
                .isEqualTo(new Run(2, "", "failure: A.java: cannot be read: its symbolic links lead in a circle\n"));
    }

    @Test
    void aFolderThatIsNamedLikeAFileIsAFolder() throws IOException {
        Files.createDirectory(folder.resolve("A.java"));
        assertThat(check("A.java")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void unreadableFilesAndFoldersAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), VIOLATION);
        Path inner = Files.createDirectory(folder.resolve("b"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
        try {
            // Nothing is unreadable for root.
            assumeThat(Files.isReadable(file)).isFalse();
            assertFailure("A.java: cannot be read: permission denied\nfailure: b: cannot be read: permission denied");
        } finally {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void settingsFilesAreAcceptedAndOthersAreNoted() throws IOException {
        write("application.yml", new byte[] {0});
        write("notes.txt", new byte[0]);
        assertThat(check("application.yml")).isEqualTo(new Run(0, "", ""));
        Run run = check("notes.txt");
        assertThat(run.exitCode()).isZero();
        assertThat(run.stderr()).isEqualTo("note: notes.txt: is not a Java file and was left out\n");
    }
}
