package dev.sessionlint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the tool; made only when it is called, or when help is asked for. */
interface Command {
    /** What it takes, with help texts. */
    CommandSpec spec();

    /**
     * Does the work.
     *
     * @param arguments what was given, parsed by {@link #spec()}
     * @throws UsageException if the arguments make no sense
     * @throws IOException if output cannot be written
     */
    ExitCode run(ParseResult arguments, Environment environment) throws UsageException, IOException;
}
