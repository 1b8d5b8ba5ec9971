package dev.sessionlint.cli;

import dev.sessionlint.rule.Rule;
import dev.sessionlint.source.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code sessionlint explain RULE}: shows the page of a rule. */
final class ExplainCommand implements Command {
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE = Pattern.compile("(?ms)^```\\w*\n(.*?)^```\n");

    @Override
    public CommandSpec spec() {
        return Options.command("explain", "Explains a rule: what it reports, why, what to do instead.")
                .addPositional(PositionalParamSpec.builder()
                        .type(String.class)
                        .arity("0..1")
                        .paramLabel("RULE")
                        .description("The id of the rule.")
                        .build())
                .addOption(CheckOptions.PLUGIN)
                .addOption(CheckOptions.COLOR);
    }

    @Override
    public ExitCode run(ParseResult arguments, Environment environment) throws UsageException, IOException {
        String id = arguments.matchedPositionalValue(0, "");
        List<Rule> rules = Plugins.rules(Options.texts(arguments, "--plugin"), environment);
        List<String> known = rules.stream().map(rule -> rule.metadata().id()).toList();
        if (id.isEmpty()) {
            throw new UsageException("name a rule to explain; known are " + String.join(", ", known));
        }
        if (!known.contains(id)) {
            throw new UsageException("unknown rule '" + id + "'" + Nearest.suggestion(id, known));
        }
        Rule rule = rules.get(known.indexOf(id));
        String page = RulePages.page(rule).orElseThrow(() -> new UsageException("rule '" + id + "' has no page"));
        environment.out().print(Colours.wanted(arguments, environment) ? painted(page) : page);
        return ExitCode.CLEAN;
    }

    /** Headings in bold, code indented and blue. */
    private static String painted(String page) {
        String code = CODE.matcher(page)
                .replaceAll(block -> block.group(1)
                        .lines()
                        .map(line -> line.isEmpty()
                                ? "\n"
                                : "    \u001B[36m" + line.replace("\\", "\\\\").replace("$", "\\$") + "\u001B[0m\n")
                        .collect(java.util.stream.Collectors.joining()));
        return HEADING.matcher(code).replaceAll("\u001B[1m$1\u001B[0m");
    }
}
