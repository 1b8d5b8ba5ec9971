package dev.sessionlint.cli;

import com.google.gson.stream.JsonWriter;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleMetadata;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sessionlint rules}: lists the rules. */
final class RulesCommand implements Command {
    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        return Options.command("rules", "Lists all rules.")
                .addOption(Options.value("--format", "FORMAT", "text (the default) or json."))
                .addOption(CheckOptions.PLUGIN);
    }

    @Override
    public ExitCode run(ParseResult arguments, Environment environment) throws UsageException, IOException {
        Format format = Options.choice(arguments, "--format", Format.TEXT, Format.class);
        List<Rule> rules = Plugins.rules(Options.texts(arguments, "--plugin"), environment);
        environment.out().print(format == Format.JSON ? json(rules) : table(rules));
        return ExitCode.CLEAN;
    }

    private static String table(List<Rule> rules) throws IOException {
        int width = rules.stream()
                .mapToInt(rule -> rule.metadata().id().length())
                .max()
                .orElse(0);
        StringBuilder table = new StringBuilder();
        for (Rule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            table.append(String.format(
                            "%-" + Math.max(1, width) + "s  %-8s  %-7s  %s",
                            metadata.id(),
                            metadata.category(),
                            metadata.severity().label(),
                            RulePages.summary(rule))
                    .stripTrailing());
            table.append('\n');
        }
        return table.toString();
    }

    private static String json(List<Rule> rules) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.beginArray();
        for (Rule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            json.beginObject();
            json.name("id").value(metadata.id());
            json.name("category").value(metadata.category());
            json.name("severity").value(metadata.severity().label());
            json.name("summary").value(RulePages.summary(rule));
            json.endObject();
        }
        json.endArray();
        return text.append("\n").toString();
    }
}
