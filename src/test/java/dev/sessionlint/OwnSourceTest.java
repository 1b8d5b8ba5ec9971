package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.CommandLine.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tool holds for itself what it asks of others. */
class OwnSourceTest {
    @Test
    void nothingIsFoundInTheToolItself() {
        Run run = CommandLine.run(Path.of("").toAbsolutePath(), "check", "--format", "concise", "--statistics", "src");

        assertThat(run.stdout()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.stderr()).containsPattern("[1-9]\\d\\d  files found").contains("      0  failures");
    }
}
