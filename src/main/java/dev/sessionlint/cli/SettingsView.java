package dev.sessionlint.cli;

import dev.sessionlint.config.Config;
import dev.sessionlint.config.Configs;
import dev.sessionlint.engine.RuleSelection;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** {@code --show-settings}: what holds for the first path, after all files and options. */
final class SettingsView {
    private SettingsView() {}

    static ExitCode print(CheckOptions options, Configs configs, RuleSelection selection, Environment environment) {
        Path first = options.stdin() == null ? options.paths().get(0) : Objects.requireNonNull(options.stdin());
        // A folder stands for a file in it.
        Path file = Files.isDirectory(first) ? first.resolve("Any.java") : first;
        Config config = configs.forFile(file);
        Settings settings = config.settings();
        PathNames names = new PathNames(environment.workingDirectory());
        StringBuilder text = new StringBuilder();
        Path configuration = config.file();
        line(text, "configuration", configuration == null ? "none, the defaults hold" : names.name(configuration));
        line(text, "globs relative to", config.base().toString());
        line(text, "db-packages", orDefault(settings.dbPackages()));
        line(text, "web-packages", orDefault(settings.webPackages()));
        settings.accessors()
                .forEach(accessor -> line(
                        text,
                        "accessor",
                        accessor.method() + ", scope " + accessor.scope() + ", replaces " + accessor.replaces()));
        settings.forbiddenImports().forEach(forbidden -> line(text, "forbidden-import", forbidden.name()));
        line(text, "exclude", config.exclude().toString());
        line(text, "on-failure", config.onFailure().toString());
        String path = config.relative(file);
        for (Rule rule : selection.rules()) {
            boolean runs = selection.rulesFor(config, path).contains(rule);
            line(
                    text,
                    "rule " + rule.metadata().id(),
                    runs ? config.severityOf(rule.metadata()).label() : "off");
        }
        environment.out().print(text);
        return ExitCode.CLEAN;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String orDefault(List<String> packages) {
        return packages.isEmpty() ? "not set, the defaults decide" : String.join(", ", packages);
    }
}
