package dev.sessionlint.cli;

import dev.sessionlint.config.ConfigException;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.source.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that was called, runs it, and turns what goes wrong into a sentence and an exit code. */
public final class Cli {
    static final List<String> EXIT_CODES = List.of(
            "0  nothing found",
            "1  findings at or above the failing severity, or changes with --diff",
            "2  the tool could not do its work: usage, configuration, an unreadable file, a rule that threw");

    private Cli() {}

    /** The commands in the order in which help lists them. */
    static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("explain", ExplainCommand::new);
        return commands;
    }

    /** Runs the tool once; never throws and never exits. */
    public static ExitCode run(String[] arguments, Environment environment) {
        try {
            return dispatch(List.of(arguments), environment);
        } catch (UsageException e) {
            return failed(environment, String.valueOf(e.getMessage()));
        } catch (ConfigException e) {
            return failed(environment, e.naming(new PathNames(environment.workingDirectory()).printable(e.file())));
        } catch (IOException e) {
            return failed(environment, "output could not be written: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            environment.err().print("sessionlint: this is a fault of the tool, please report it: ");
            e.printStackTrace(environment.err());
            return ExitCode.FAILED;
        } finally {
            environment.out().flush();
            environment.err().flush();
        }
    }

    private static ExitCode failed(Environment environment, String sentence) {
        environment.err().print("sessionlint: " + sentence + "\n");
        return ExitCode.FAILED;
    }

    private static ExitCode dispatch(List<String> arguments, Environment environment)
            throws UsageException, IOException {
        if (arguments.isEmpty()) {
            environment.err().print(help(environment));
            return ExitCode.FAILED;
        }
        String first = arguments.get(0);
        switch (first) {
            case "-h", "--help", "help" -> {
                environment.out().print(help(environment));
                return ExitCode.CLEAN;
            }
            case "-V", "--version" -> {
                environment.out().print("sessionlint " + Distribution.version() + "\n");
                return ExitCode.CLEAN;
            }
            default -> {
                Supplier<Command> command = commands().get(first);
                if (command == null) {
                    throw new UsageException(unknownCommand(first, environment));
                }
                return run(command.get(), arguments.subList(1, arguments.size()), environment);
            }
        }
    }

    private static ExitCode run(Command command, List<String> arguments, Environment environment)
            throws UsageException, IOException {
        CommandSpec spec = command.spec();
        CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException(sentence(e, spec));
        }
        if (parsed.isUsageHelpRequested()) {
            environment.out().print(usage(line));
            return ExitCode.CLEAN;
        }
        return command.run(parsed, environment);
    }

    private static String sentence(ParameterException e, CommandSpec spec) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            String name = argument.replaceFirst("=.*", "");
            if (!name.startsWith("-")) {
                return "unexpected argument '" + argument + "'";
            }
            List<String> known = spec.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .filter(option -> option.startsWith("--"))
                    .toList();
            return "unknown option '" + name + "'"
                    + Nearest.word(name, known)
                            .map(option -> "; did you mean '" + option + "'?")
                            .orElse("; see '" + spec.name() + " --help'");
        }
        String message = String.valueOf(e.getMessage());
        return e instanceof MissingParameterException
                ? message.replaceFirst("^Missing required parameter", "a value is missing")
                : message;
    }

    private static String unknownCommand(String name, Environment environment) {
        if (name.startsWith("-")) {
            return "unknown option '" + name + "'; see 'sessionlint --help'";
        }
        if (isPath(name, environment)) {
            return "unknown command '" + name + "'; did you mean 'sessionlint check " + name + "'?";
        }
        return "unknown command '" + name + "'"
                + Nearest.suggestion(name, commands().keySet());
    }

    private static boolean isPath(String name, Environment environment) {
        try {
            return Files.exists(environment.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static String help(Environment environment) {
        CommandSpec spec = CommandSpec.create().name("sessionlint");
        spec.usageMessage(new UsageMessageSpec()
                .description("Finds database sessions that are opened where they do not belong.")
                .width(100)
                .synopsisSubcommandLabel("COMMAND"));
        spec.addOption(Options.flag("--help", "Shows this help.").toBuilder()
                .names("-h", "--help")
                .build());
        spec.addOption(Options.flag("--version", "Shows the version.").toBuilder()
                .names("-V", "--version")
                .build());
        commands()
                .forEach((name, command) ->
                        spec.addSubcommand(name, command.get().spec()));
        return usage(new CommandLine(spec));
    }

    /** Help as it is printed, always without colours: it is what the reference in the documentation shows. */
    static String usage(CommandLine line) {
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }
}
