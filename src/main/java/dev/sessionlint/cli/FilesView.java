package dev.sessionlint.cli;

import dev.sessionlint.config.Config;
import dev.sessionlint.config.Configs;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.source.Discovery.Found;
import dev.sessionlint.source.Glob;
import java.nio.file.Path;

/** {@code --show-files}: the files that would be checked, one a line. */
final class FilesView {
    private FilesView() {}

    static ExitCode print(Found found, Configs configs, Environment environment) {
        PathNames names = new PathNames(environment.workingDirectory());
        for (Path file : found.files()) {
            Config config = configs.forFile(file);
            if (!Glob.anyMatches(config.exclude(), config.relative(file))) {
                environment.out().print(names.name(file) + "\n");
            }
        }
        found.unreadable()
                .forEach(place -> environment
                        .err()
                        .print("failure: " + names.printable(place.path()) + ": " + place.reason() + "\n"));
        return found.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILED;
    }
}
