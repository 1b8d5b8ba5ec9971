package dev.sessionlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.CommandLine.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return CommandLine.run(folder, arguments);
    }

    @Test
    void versionAndHelpAreGiven() {
        assertThat(run("--version")).isEqualTo(new Run(0, "sessionlint " + Distribution.version() + "\n", ""));
        assertThat(Distribution.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        Run help = run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.stdout()).startsWith("Usage: sessionlint ").contains("check", "rules", "explain");
        assertThat(run("help")).isEqualTo(help);
        assertThat(run()).isEqualTo(new Run(2, "", help.stdout()));
        Run check = run("check", "--help");
        assertThat(check.exitCode()).isZero();
        assertThat(check.stdout()).startsWith("Usage: sessionlint check ").contains("--exit-zero", "Exit codes:");
        assertThat(check.stderr()).isEmpty();
    }

    @Test
    void unknownCommandsAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("src"));
        assertThat(run("chekc"))
                .isEqualTo(new Run(2, "", "sessionlint: unknown command 'chekc'; did you mean 'check'?\n"));
        assertThat(run("src"))
                .isEqualTo(
                        new Run(2, "", "sessionlint: unknown command 'src'; did you mean 'sessionlint check src'?\n"));
        assertThat(run("--chek"))
                .isEqualTo(new Run(2, "", "sessionlint: unknown option '--chek'; see 'sessionlint --help'\n"));
        assertThat(run("explain", "a", "b")).isEqualTo(new Run(2, "", "sessionlint: unexpected argument 'b'\n"));
        assertThat(run("rules", "--format=yaml").stderr())
                .isEqualTo("sessionlint: unknown value 'yaml' for --format; known are json, text\n");
        assertThat(run("explain", "x").stderr()).startsWith("sessionlint: unknown rule 'x'; ");
        assertThat(run("explain").stderr()).startsWith("sessionlint: name a rule to explain; ");
    }

    @Test
    void aReaderThatStopsIsNoCrash() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ExitCode code = Cli.run(
                new String[] {"check"},
                new Environment(
                        folder,
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(broken, true, UTF_8),
                        new PrintStream(broken, true, UTF_8),
                        Map.of(),
                        false,
                        false));
        assertThat(code).isEqualTo(ExitCode.CLEAN);
    }
}
