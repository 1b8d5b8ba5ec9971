package dev.sessionlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files; {@code -Dsessionlint.golden=rewrite} writes them anew, and the diff is to be read then. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/report");

    private Golden() {}

    static void assertEqual(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("rewrite".equals(System.getProperty("sessionlint.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
