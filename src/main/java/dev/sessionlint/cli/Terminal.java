package dev.sessionlint.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells whether a stream of this process is a terminal. */
final class Terminal {
    static final int OUT = 1;
    static final int ERR = 2;

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern DEVICE = Pattern.compile("/dev/(pts/.*|tty.*|console)");

    private Terminal() {}

    /**
     * Whether a stream is a terminal.
     *
     * <p>Where the system tells where each stream leads, it is asked. Elsewhere Java knows of a console only if input
     * and output are both terminals, and since 22 it has one always and must be asked what it is.
     *
     * @param descriptor {@link #OUT} or {@link #ERR}
     */
    static boolean isAt(int descriptor) {
        try {
            return DEVICE.matcher(Files.readSymbolicLink(DESCRIPTORS.resolve(String.valueOf(descriptor)))
                            .toString())
                    .matches();
        } catch (IOException | UnsupportedOperationException e) {
            return consoleIsTerminal();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // What is null before 22 is asked what it is after.
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
