package dev.sessionlint.cli;

import dev.sessionlint.config.FailurePolicy;
import dev.sessionlint.report.ReportFormat;
import dev.sessionlint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code sessionlint check} was asked for.
 *
 * @param paths absolute and normalised
 * @param stdin the name of the file whose content comes from standard input; null: files are read
 * @param config the configuration for all files; null: the nearest of each
 * @param output where the report goes; null: standard output
 * @param jobs the number of threads
 * @param onFailure null: as the configuration says
 * @param colours whether the report is painted
 */
record CheckOptions(
        List<Path> paths,
        @Nullable Path stdin,
        @Nullable Path config,
        List<String> select,
        List<String> ignore,
        List<String> plugins,
        ReportFormat format,
        @Nullable Path output,
        boolean colours,
        boolean fix,
        boolean diff,
        boolean unsafeFixes,
        boolean exitNonzeroOnFix,
        Severity failOn,
        @Nullable FailurePolicy onFailure,
        boolean exitZero,
        int jobs,
        boolean noCache,
        boolean statistics,
        boolean showFiles,
        boolean showSettings,
        boolean verbose,
        boolean quiet) {
    static final OptionSpec PLUGIN = Options.repeated(
            "--plugin", "JAR", "Adds the rules of a jar. May be repeated. Also: " + Plugins.VARIABLE + ".");
    static final OptionSpec COLOR = Options.value(
            "--color", "WHEN", "auto (the default), always or never. NO_COLOR and FORCE_COLOR count for auto.");

    private static final String STDIN = "-";

    static CommandSpec spec() {
        return Options.command("check", "Looks for violations in Java files.")
                .addPositional(PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .paramLabel("PATHS")
                        .description("Files and folders; without any, the current folder. '-' is standard input.")
                        .build())
                .addOption(Options.value(
                        "--config", "FILE", "The sessionlint.yml for all files, instead of the nearest of each."))
                .addOption(Options.list("--select", "RULES", "Only these rules: ids, categories, or all."))
                .addOption(Options.list("--ignore", "RULES", "Not these rules: ids, categories, or all."))
                .addOption(Options.value("--format", "FORMAT", "full (the default), concise or json."))
                .addOption(Options.value("--output", "FILE", "Writes the report into a file."))
                .addOption(Options.flag("--fix", "Mends what can be mended safely, and reports what remains."))
                .addOption(Options.flag("--diff", "Shows what --fix would change, and writes nothing."))
                .addOption(Options.flag("--unsafe-fixes", "Mends also what may change behaviour."))
                .addOption(Options.flag("--exit-nonzero-on-fix", "Exits with 1 if --fix changed something."))
                .addOption(Options.value(
                        "--fail-on",
                        "SEVERITY",
                        "The least severity that makes the exit code 1: warning (the default)," + " error or info."))
                .addOption(Options.value(
                        "--on-failure",
                        "WHAT",
                        "fail (the default): the exit code is 2 where the tool could not do its"
                                + " work; warn: it is not."))
                .addOption(Options.flag("--exit-zero", "Exits with 0 though there are findings."))
                .addOption(PLUGIN)
                .addOption(Options.value("--jobs", "N", "The number of threads; as many as processors by default."))
                .addOption(Options.flag("--no-cache", "Neither uses nor keeps what earlier runs found."))
                .addOption(Options.flag("--statistics", "Counts the findings of each rule on standard error."))
                .addOption(COLOR)
                .addOption(Options.value("--stdin-filename", "FILE", "Where the text on standard input stands."))
                .addOption(Options.flag("--show-files", "Lists the files that would be checked."))
                .addOption(Options.flag("--show-settings", "Shows the settings that hold for the first path."))
                .addOption(Options.flag("--verbose", "Tells what is done, on standard error."))
                .addOption(Options.flag("--quiet", "Tells nothing but the report and failures."));
    }

    static CheckOptions read(ParseResult arguments, Environment environment) throws UsageException {
        List<String> named = arguments.matchedPositionalValue(0, List.<String>of());
        boolean fromStdin = named.contains(STDIN);
        String stdinName = Options.text(arguments, "--stdin-filename");
        if (fromStdin && (named.size() > 1 || stdinName == null)) {
            throw new UsageException("'-' takes --stdin-filename and no other path");
        }
        if (!fromStdin && stdinName != null) {
            throw new UsageException("--stdin-filename is for '-' only");
        }
        CheckOptions options = new CheckOptions(
                fromStdin ? List.of() : paths(named, environment),
                stdinName == null ? null : environment.resolve(stdinName),
                path(arguments, "--config", environment),
                Options.texts(arguments, "--select"),
                Options.texts(arguments, "--ignore"),
                Options.texts(arguments, "--plugin"),
                Options.choice(arguments, "--format", ReportFormat.FULL, ReportFormat.class),
                path(arguments, "--output", environment),
                Colours.wanted(arguments, environment),
                arguments.hasMatchedOption("--fix"),
                arguments.hasMatchedOption("--diff"),
                arguments.hasMatchedOption("--unsafe-fixes"),
                arguments.hasMatchedOption("--exit-nonzero-on-fix"),
                Options.choice(arguments, "--fail-on", Severity.WARNING, Severity.class),
                arguments.hasMatchedOption("--on-failure")
                        ? Options.choice(arguments, "--on-failure", FailurePolicy.FAIL, FailurePolicy.class)
                        : null,
                arguments.hasMatchedOption("--exit-zero"),
                jobs(Options.text(arguments, "--jobs")),
                arguments.hasMatchedOption("--no-cache"),
                arguments.hasMatchedOption("--statistics"),
                arguments.hasMatchedOption("--show-files"),
                arguments.hasMatchedOption("--show-settings"),
                arguments.hasMatchedOption("--verbose"),
                arguments.hasMatchedOption("--quiet"));
        options.refuseContradictions();
        return options;
    }

    private void refuseContradictions() throws UsageException {
        if (fix && diff) {
            throw new UsageException("--fix writes and --diff does not: give one of them");
        }
        if (fix && stdin != null) {
            throw new UsageException("--fix cannot write standard input; --diff shows the change");
        }
        if (unsafeFixes && !fix && !diff) {
            throw new UsageException("--unsafe-fixes needs --fix or --diff");
        }
        if (verbose && quiet) {
            throw new UsageException("--verbose and --quiet contradict each other");
        }
    }

    private static List<Path> paths(List<String> named, Environment environment) throws UsageException {
        if (named.isEmpty()) {
            return List.of(environment.workingDirectory());
        }
        List<Path> paths = new ArrayList<>();
        for (String name : named) {
            Path path = path(name, environment);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("'" + name + "' does not exist");
            }
            paths.add(path);
        }
        return paths;
    }

    private static @Nullable Path path(ParseResult arguments, String option, Environment environment)
            throws UsageException {
        String name = Options.text(arguments, option);
        return name == null ? null : path(name, environment);
    }

    private static Path path(String name, Environment environment) throws UsageException {
        try {
            return environment.resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is not a path: " + e.getReason());
        }
    }

    private static int jobs(@Nullable String written) throws UsageException {
        if (written == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!written.matches("[1-9][0-9]{0,3}")) {
            throw new UsageException("--jobs takes a number of threads, and not '" + written + "'");
        }
        return Integer.parseInt(written);
    }
}
