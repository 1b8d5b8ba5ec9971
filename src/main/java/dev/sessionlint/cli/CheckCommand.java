package dev.sessionlint.cli;

import dev.sessionlint.config.Configs;
import dev.sessionlint.engine.Failure;
import dev.sessionlint.engine.LintResult;
import dev.sessionlint.engine.Linter;
import dev.sessionlint.engine.ResultCache;
import dev.sessionlint.engine.RuleSelection;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.Discovery;
import dev.sessionlint.source.Discovery.Found;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.Git;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.Unreadable;
import dev.sessionlint.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sessionlint check}: finds files, lints them, mends them, and reports. */
final class CheckCommand implements Command {
    private static final String MOSTLY_DB = "more than half of what was checked counts as db code by the names of its"
            + " packages, and is left alone; set `db-packages` in sessionlint.yml to say which packages may open sessions";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CheckOptions.spec();
        spec.usageMessage().footerHeading("%nExit codes:%n").footer(Cli.EXIT_CODES.toArray(String[]::new));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Environment environment) throws UsageException, IOException {
        CheckOptions options = CheckOptions.read(arguments, environment);
        List<Rule> rules = Plugins.rules(options.plugins(), environment);
        RuleSelection selection = selection(rules, options);
        ResultCache cache = CacheFolder.cache(options, environment);
        Configs configs = new Configs(Distribution.tool(rules), options.config(), cache.seen());
        if (options.showSettings()) {
            return SettingsView.print(options, configs, selection, environment);
        }
        RunLog log = RunLog.of(options, environment);
        Found found = Discovery.find(options.paths(), new Git("git"));
        found.notes().forEach(log::note);
        if (options.showFiles()) {
            return FilesView.print(found, configs, environment);
        }
        Linter linter = new Linter(configs, selection, options.jobs(), Distribution::clues, cache, log);
        Mending mending = new Mending(options, linter, environment);
        try {
            LintResult linted = options.stdin() == null
                    ? linter.lint(found.files())
                    : lintStdin(options.stdin(), configs, linter, environment);
            LintResult mended = with(found.unreadable(), mending.mend(linted));
            log.clear();
            if (found.searched() && mended.statistics().isMostlyDbByName()) {
                log.note(MOSTLY_DB);
            }
            return new CheckReport(options, configs, environment).report(mended, mending);
        } finally {
            log.clear();
        }
    }

    private static RuleSelection selection(List<Rule> rules, CheckOptions options) throws UsageException {
        try {
            return RuleSelection.of(rules, options.select(), options.ignore());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static LintResult lintStdin(Path name, Configs configs, Linter linter, Environment environment) {
        try {
            SourceFile file = new FileReader()
                    .read(name, environment.in())
                    .decode(configs.forFile(name).encoding());
            return linter.lint(file);
        } catch (UnreadableException e) {
            return linter.refuse(name, String.valueOf(e.getMessage()));
        }
    }

    private static LintResult with(List<Unreadable> unreadable, LintResult result) {
        List<Failure> failures = new ArrayList<>(result.failures());
        unreadable.forEach(place -> failures.add(new Failure(place.path(), null, null, place.reason())));
        return new LintResult(result.findings(), failures, result.statistics());
    }
}
