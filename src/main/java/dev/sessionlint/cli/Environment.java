package dev.sessionlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a command gets from outside: nothing else of the process is looked at.
 *
 * @param workingDirectory what paths are relative to; absolute and normalised
 * @param in standard input
 * @param out where findings go
 * @param err where all else goes
 * @param variables the environment variables
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 */
public record Environment(
        Path workingDirectory,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    private static final int BUFFER = 1 << 16;

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** That of this process; streams are UTF-8 everywhere, so that the same input gives the same bytes. */
    static Environment ofProcess() {
        return new Environment(
                Path.of("").toAbsolutePath().normalize(),
                System.in,
                stream(FileDescriptor.out, BUFFER),
                stream(FileDescriptor.err, 1024),
                System.getenv(),
                Terminal.isAt(Terminal.OUT),
                Terminal.isAt(Terminal.ERR));
    }

    /** Print streams keep an error to themselves: whoever reads us may stop at any time. */
    private static PrintStream stream(FileDescriptor descriptor, int buffer) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), buffer), false, UTF_8);
    }

    /** A path as the user wrote it, absolute and normalised. */
    Path resolve(String path) {
        return workingDirectory.resolve(path).normalize();
    }

    /** Whether a variable is set to something. */
    boolean has(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }

    /** Whether the terminal, if there is one, moves its cursor and shows colours. */
    boolean isDumb() {
        return variables.getOrDefault("TERM", "").equals("dumb");
    }
}
