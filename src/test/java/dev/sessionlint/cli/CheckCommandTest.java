package dev.sessionlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.CommandLine.Run;
import dev.sessionlint.testing.ExamplePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of {@code check}, with the rule of the example plug-in. */
class CheckCommandTest {
    private static final String VIOLATION = "class A {\n  { x.legacySession(); }\n}\n";
    private static final String MENDED = "class A {\n  { x.currentSession(); }\n}\n";
    private static final String FOUND =
            "A.java:2:7: warning legacy-session-call: 'legacySession' is called; its sessions are never closed [*]\n";

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
    void markProject() throws IOException {
        write("pom.xml", "");
        write("A.java", VIOLATION);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run check(String... arguments) {
        return check(CommandLine.in(folder), arguments);
    }

    private static Run check(CommandLine line, String... arguments) {
        return line.run(Stream.concat(Stream.of("check", "--plugin", plugin), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private void assertUsageError(String sentence, String... arguments) {
        assertThat(check(arguments)).isEqualTo(new Run(2, "", "sessionlint: " + sentence + "\n"));
    }

    @Test
    void theCurrentFolderIsChecked() {
        assertThat(check("--format=concise")).isEqualTo(new Run(1, FOUND, ""));
    }

    @Test
    void pathsAreRelativeToTheWorkingDirectory() throws IOException {
        write("sub/B.java", "class B {}\n");
        assertThat(check(CommandLine.in(folder.resolve("sub")), "--format=concise", "../A.java"))
                .isEqualTo(new Run(
                        1, FOUND.replace("A.java", folder.resolve("A.java").toString()), ""));
        assertThat(check("--format=concise", "sub")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void theFullReportClosesWithASummary() {
        Run run = check();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stdout())
                .startsWith("warning[legacy-session-call]: 'legacySession' is called")
                .endsWith("Found 1 warning in 1 file (1 fixable with --fix).\n");
    }

    @Test
    void jsonIsWellFormed() {
        Run run = check("--format", "json");
        assertThat(new Gson()
                        .fromJson(run.stdout(), JsonObject.class)
                        .getAsJsonArray("findings")
                        .get(0)
                        .getAsJsonObject()
                        .get("path")
                        .getAsString())
                .isEqualTo("A.java");
    }

    @Test
    void theReportMayGoIntoAFile() throws IOException {
        assertThat(check("--format=concise", "--output=out.txt", "--color=always"))
                .isEqualTo(new Run(1, "", ""));
        assertThat(folder.resolve("out.txt")).hasContent(FOUND);
        Run refused = check("--output=missing/out.txt");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.stderr()).startsWith("sessionlint: cannot write '");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "--exit-zero, 0",
        "--fail-on=error, 0",
        "--fail-on=warning, 1",
        "--fail-on=info, 1",
        "--ignore=legacy-session-call, 0",
        "--ignore=acme, 0",
        "--select=acme, 1",
        "--ignore=all, 0",
    })
    void theExitCodeTellsWhetherThereAreFindings(String option, int code) {
        assertThat(check(option.isEmpty() ? new String[] {} : new String[] {option})
                        .exitCode())
                .isEqualTo(code);
    }

    @Test
    void theConfigurationCounts() throws IOException {
        write("sessionlint.yml", "rules: {legacy-session-call: off}\n");
        write("strict.yml", "rules: {legacy-session-call: error}\n");
        assertThat(check("--format=concise")).isEqualTo(new Run(0, "", ""));
        assertThat(check("--format=concise", "--config=strict.yml"))
                .isEqualTo(new Run(1, FOUND.replace("warning", "error"), ""));
    }

    @Test
    void excludedFilesStayOutThoughTheyAreNamed() throws IOException {
        write("sessionlint.yml", "exclude: [A.java]\n");
        assertThat(check("--format=concise", "A.java")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void fixMendsAndExitsByWhatRemains() throws IOException {
        Run run = check("--fix");
        assertThat(run).isEqualTo(new Run(0, "Fixed 1 violation. No more violations found in 1 file.\n", ""));
        assertThat(folder.resolve("A.java")).hasContent(MENDED);
        assertThat(check("--fix", "--exit-nonzero-on-fix").exitCode()).isZero();
        write("A.java", VIOLATION);
        assertThat(check("--fix", "--exit-nonzero-on-fix").exitCode()).isEqualTo(1);
    }

    @Test
    void diffShowsAndWritesNothing() throws IOException {
        assertThat(check("--diff"))
                .isEqualTo(new Run(1, """
                        --- a/A.java
                        +++ b/A.java
                        @@ -1,3 +1,3 @@
                         class A {
                        -  { x.legacySession(); }
                        +  { x.currentSession(); }
                         }
                        """, "Would fix 1 violation in 1 file; 0 violations would remain.\n"));
        assertThat(folder.resolve("A.java")).hasContent(VIOLATION);
        assertThat(check("--diff", "--exit-zero", "--quiet").stderr()).isEmpty();
    }

    @Test
    void standardInputIsLintedUnderAName() {
        CommandLine line = CommandLine.in(folder).with(VIOLATION.getBytes(UTF_8));
        assertThat(check(line, "--format=concise", "--stdin-filename=sub/New.java", "-"))
                .isEqualTo(new Run(1, FOUND.replace("A.java", "sub/New.java"), ""));
        assertThat(check(line, "--diff", "--stdin-filename=sub/New.java", "-").stdout())
                .startsWith("--- a/sub/New.java\n");
        assertThat(check(CommandLine.in(folder).with(new byte[] {0}), "--stdin-filename=A.java", "-")
                        .stderr())
                .isEqualTo("failure: A.java: is not text: it holds zero bytes\n");
    }

    @Test
    void coloursAreForTerminals() {
        String escape = "\u001B[";
        assertThat(check().stdout()).doesNotContain(escape);
        assertThat(check("--color=always").stdout()).contains(escape);
        assertThat(check(CommandLine.in(folder).atTerminal()).stdout()).contains(escape);
        assertThat(check(CommandLine.in(folder).atTerminal(), "--color=never").stdout())
                .doesNotContain(escape);
        for (String variable : new String[] {"NO_COLOR=1", "TERM=dumb"}) {
            String[] parts = variable.split("=", -1);
            assertThat(check(CommandLine.in(folder).atTerminal().with(Map.of(parts[0], parts[1])))
                            .stdout())
                    .doesNotContain(escape);
        }
        assertThat(check(CommandLine.in(folder).with(Map.of("FORCE_COLOR", "1")))
                        .stdout())
                .contains(escape);
        assertThat(check(CommandLine.in(folder).with(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1")))
                        .stdout())
                .doesNotContain(escape);
    }

    @Test
    void statisticsCount() {
        assertThat(check("--format=concise", "--statistics")).isEqualTo(new Run(1, FOUND, """
                              1  legacy-session-call
                              1  files found
                              1  files parsed
                              0  failures
                        """));
    }

    @Test
    void filesAndSettingsAreShown() throws IOException {
        write("b/B.java", "");
        write("gone/C.java", "");
        write("sessionlint.yml", "exclude: [gone/]\ndb-packages: [com.acme.db]\nrules: {acme: error}\n");
        assertThat(check("--show-files")).isEqualTo(new Run(0, "A.java\nb/B.java\n", ""));
        assertThat(check("--show-settings").stdout())
                .contains(
                        "configuration: sessionlint.yml\n",
                        "db-packages: com.acme.db\n",
                        "exclude: [gone/]\n",
                        "rule legacy-session-call: error\n");
    }

    @Test
    void verboseTellsEachStep() {
        assertThat(check("--format=concise", "--verbose"))
                .isEqualTo(new Run(1, FOUND, "debug: 1 files to check\ndebug: checked A.java\n"));
    }

    @Test
    void whereGitRefusesItIsSaidUnlessQuiet() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Run run = check("--format=concise");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stderr())
                .contains(": git could not list it (fatal: not a git repository")
                .hasLineCount(1);
        assertThat(check("--format=concise", "--quiet")).isEqualTo(new Run(1, FOUND, ""));
    }

    @Test
    void failuresAreFatalUnlessTheyAreMeantToWarn() throws IOException {
        write("B.java", "class B { legacySession( }\n");
        String failure = "failure: B.java:1: syntax error: unexpected \"}\"";
        Run run = check("--format=concise");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.stdout()).isEqualTo(FOUND);
        assertThat(run.stderr()).startsWith(failure);
        assertThat(check("--exit-zero").exitCode()).isEqualTo(2);
        assertThat(check("--on-failure=warn").exitCode()).isEqualTo(1);
        assertThat(check("--on-failure=warn", "B.java").exitCode()).isZero();
        write("sessionlint.yml", "on-failure: warn\n");
        Run warned = check("B.java");
        assertThat(warned.exitCode()).isZero();
        assertThat(warned.stderr()).startsWith(failure);
        assertThat(check("--on-failure=fail", "B.java").exitCode()).isEqualTo(2);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertUsageError("unknown option '--fromat'; did you mean '--format'?", "--fromat", "full");
        assertUsageError("unknown option '--zzz'; see 'sessionlint check --help'", "--zzz=1");
        assertUsageError("unknown value 'ful' for --format; did you mean 'full'?", "--format=ful");
        assertUsageError("unknown value 'FULL' for --format; did you mean 'full'?", "--format=FULL");
        assertUsageError("unknown value 'x' for --color; known are always, auto, never", "--color=x");
        assertUsageError("unknown value 'warn' for --fail-on; known are error, info, warning", "--fail-on=warn");
        assertUsageError(
                "unknown rule 'legacy-sesion-call'; did you mean 'legacy-session-call'?",
                "--select=legacy-sesion-call");
        assertUsageError("'missing' does not exist", "missing", "A.java");
        assertUsageError("a value is missing for option '--format' (FORMAT)", "--format");
        assertUsageError("--jobs takes a number of threads, and not '0'", "--jobs=0");
        assertUsageError("--fix writes and --diff does not: give one of them", "--fix", "--diff");
        assertUsageError("--unsafe-fixes needs --fix or --diff", "--unsafe-fixes");
        assertUsageError("--verbose and --quiet contradict each other", "--verbose", "--quiet");
        assertUsageError("'-' takes --stdin-filename and no other path", "-");
        assertUsageError("'-' takes --stdin-filename and no other path", "-", "A.java", "--stdin-filename=B.java");
        assertUsageError("--stdin-filename is for '-' only", "--stdin-filename=B.java");
        assertUsageError(
                "--fix cannot write standard input; --diff shows the change", "--fix", "--stdin-filename=B.java", "-");
    }

    @Test
    void aWrongConfigurationIsNamedWithItsPlace() throws IOException {
        write("sub/sessionlint.yml", "rules:\n  legacy-session-cal: off\n");
        write("sub/B.java", VIOLATION);
        Run run = check("--on-failure=warn");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr())
                .startsWith("sessionlint: sub/sessionlint.yml:2:3: ")
                .contains("legacy-session-call");
    }
}
