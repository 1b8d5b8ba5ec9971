package dev.sessionlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.CommandLine.Run;
import dev.sessionlint.testing.ExamplePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
    private static final ExamplePlugin EXAMPLE = ExamplePlugin.documented();

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {\n  { x.legacySession(); }\n}\n");
        Files.writeString(folder.resolve("B.java"), "class B {\n  { y.otherSession(); y.legacySession(); }\n}\n");
    }

    private Run check(String... jars) {
        String[] arguments = new String[3 + jars.length * 2];
        arguments[0] = "check";
        arguments[1] = "--format=concise";
        for (int i = 0; i < jars.length; i++) {
            arguments[2 + i * 2] = "--plugin";
            arguments[3 + i * 2] = jars[i];
        }
        arguments[arguments.length - 1] = ".";
        return CommandLine.run(folder, arguments);
    }

    private void assertRefused(String sentence, String... jars) {
        assertThat(check(jars)).isEqualTo(new Run(2, "", "sessionlint: " + sentence + "\n"));
    }

    @Test
    void theDocumentedExampleRuns() throws IOException {
        EXAMPLE.jar(folder, "acme.jar");
        assertThat(check("acme.jar")).isEqualTo(new Run(1, """
                        A.java:2:7: warning legacy-session-call: 'legacySession' is called; its sessions are never closed [*]
                        B.java:2:25: warning legacy-session-call: 'legacySession' is called; its sessions are never closed [*]
                        """, ""));
    }

    @Test
    void theEnvironmentNamesPlugInsToo() throws IOException {
        EXAMPLE.jar(folder, "acme.jar");
        Run run = CommandLine.in(folder)
                .with(Map.of(Plugins.VARIABLE, "acme.jar"))
                .run("check", "--select", ExamplePlugin.RULE, "--format=concise", "A.java");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stdout())
                .startsWith("A.java:2:7: warning legacy-session-call: ")
                .hasLineCount(1);
    }

    @Test
    void itsRulesAreListedAndExplained() throws IOException {
        EXAMPLE.jar(folder, "acme.jar");
        assertThat(CommandLine.run(folder, "rules", "--plugin", "acme.jar")
                        .stdout()
                        .lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("legacy-session-call ")
                        .endsWith("acme      warning  A session comes from `legacySession()`, which never closes it."));
        assertThat(CommandLine.run(folder, "explain", "--plugin", "acme.jar", ExamplePlugin.RULE))
                .isEqualTo(new Run(0, """
                        # legacy-session-call

                        A session comes from `legacySession()`, which never closes it.

                        ## Why

                        The old registry keeps each session until the process ends.
                        """, ""));
    }

    @Test
    void aVisitorThatThrowsIsAFailureAndTheRestGoesOn() throws IOException {
        EXAMPLE.jar(folder, "acme.jar");
        EXAMPLE.replacing("legacy-session-call", "throwing-rule")
                .replacing(
                        "super.visit(call, unused);",
                        "if (call.getNameAsString().startsWith(\"other\"))"
                                + " throw new IllegalStateException(\"no such session\");")
                .jar(folder, "throwing.jar");

        Run run = check("throwing.jar", "acme.jar");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.stdout().lines().map(line -> line.replaceFirst(": '.*", "")))
                .containsExactly(
                        "A.java:2:7: warning legacy-session-call",
                        "A.java:2:7: warning throwing-rule",
                        "B.java:2:25: warning legacy-session-call");
        assertThat(run.stderr())
                .startsWith("failure: B.java: the rule threw java.lang.IllegalStateException: no such session at"
                        + " com.acme.rules.LegacySessionCall")
                .endsWith(" (in rule throwing-rule)\n")
                .hasLineCount(1);
    }

    @Test
    void aPlugInForAnotherVersionIsRefused() throws IOException {
        EXAMPLE.replacing("return API_VERSION;", "return API_VERSION + 1;").jar(folder, "acme.jar");
        assertRefused(
                "plug-in acme.jar was made for version 2 of the rule interface, and this sessionlint has version 1"
                        + " (com.acme.rules.LegacySessionCall)",
                "acme.jar");
    }

    @Test
    void aPlugInThatDoesNotSayItsVersionIsRefused() throws IOException {
        EXAMPLE.replacing("""
                            @Override
                            public int apiVersion() {
                        """, "    public int version() {\n").jar(folder, "acme.jar");
        assertRefused(
                "plug-in acme.jar has a rule that does not say for which rule interface it was made: let"
                        + " com.acme.rules.LegacySessionCall override apiVersion() and return Rule.API_VERSION",
                "acme.jar");
    }

    @Test
    void twoRulesOfOneNameAreRefused() throws IOException {
        EXAMPLE.jar(folder, "acme.jar");
        EXAMPLE.jar(folder, "other.jar");
        assertRefused(
                "plug-in other.jar has a rule 'legacy-session-call', and so has plug-in acme.jar",
                "acme.jar",
                "other.jar");
        assertThat(check("acme.jar", "acme.jar").exitCode()).isEqualTo(1);
    }

    @Test
    void aWordThatIsNoIdentifierIsRefused() throws IOException {
        EXAMPLE.replacing("Set.of(METHOD)", "Set.of(\"legacySession()\")").jar(folder, "acme.jar");
        assertRefused(
                "plug-in acme.jar has a rule with a word that is no identifier: 'legacySession()'"
                        + " (com.acme.rules.LegacySessionCall)",
                "acme.jar");
    }

    @Test
    void aServiceFileThatNamesNothingIsRefused() throws IOException {
        EXAMPLE.withService("# nothing\n").jar(folder, "empty.jar");
        assertRefused(
                "plug-in empty.jar names no rules: its META-INF/services/dev.sessionlint.rule.Rule is empty",
                "empty.jar");
    }

    @Test
    void aServiceFileThatNamesAMissingClassIsRefused() throws IOException {
        EXAMPLE.withService("com.acme.rules.Missing\n").jar(folder, "broken.jar");
        Run run = check("broken.jar");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.stderr())
                .startsWith("sessionlint: plug-in broken.jar cannot be loaded: ")
                .contains("com.acme.rules.Missing")
                .hasLineCount(1);
    }

    @Test
    void whatIsNoPlugInIsRefused() throws IOException {
        Files.writeString(folder.resolve("text.jar"), "no jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("plain.jar")))) {
            jar.putNextEntry(new JarEntry("a.txt"));
        }
        assertRefused("plug-in missing.jar does not exist", "missing.jar");
        assertRefused("plug-in . is not a file", ".");
        assertRefused(
                "plug-in plain.jar names no rules: it has no META-INF/services/dev.sessionlint.rule.Rule", "plain.jar");
        assertThat(check("text.jar").stderr()).startsWith("sessionlint: plug-in text.jar is not a readable jar (");
    }
}
