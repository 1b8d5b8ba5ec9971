package dev.sessionlint.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sessionlint.cli.Cli;
import dev.sessionlint.cli.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** Runs the tool in this process, with all that it gets from outside as values. */
public final class CommandLine {
    private final Path folder;
    private Map<String, String> variables = Map.of();
    private byte[] input = {};
    private boolean terminal;

    private CommandLine(Path folder) {
        this.folder = folder;
    }

    /** What a run gave. */
    public record Run(int exitCode, String stdout, String stderr) {}

    /** A command line in a folder, without variables, input or a terminal. */
    public static CommandLine in(Path folder) {
        return new CommandLine(folder);
    }

    public static Run run(Path folder, String... arguments) {
        return in(folder).run(arguments);
    }

    public CommandLine with(Map<String, String> newVariables) {
        variables = newVariables;
        return this;
    }

    public CommandLine with(byte[] newInput) {
        input = newInput.clone();
        return this;
    }

    public CommandLine atTerminal() {
        terminal = true;
        return this;
    }

    public Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(
                        arguments,
                        new Environment(
                                folder.toAbsolutePath().normalize(),
                                new ByteArrayInputStream(input),
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8),
                                variables,
                                terminal,
                                terminal))
                .code();
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
