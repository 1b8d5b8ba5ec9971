package dev.sessionlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    private static final String OLD = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeRepository() throws IOException, InterruptedException {
        git("init", "--quiet");
    }

    @Test
    void showsThreeLinesAround() {
        assertThat(UnifiedDiff.of("src/A.java", OLD, OLD.replace("6\n", "six\n")))
                .isEqualTo("""
                        --- a/src/A.java
                        +++ b/src/A.java
                        @@ -3,7 +3,7 @@
                         3
                         4
                         5
                        -6
                        +six
                         7
                         8
                         9
                        """);
    }

    @Test
    void marksAMissingLineEnd() {
        assertThat(UnifiedDiff.of("A.java", "a\nb", "a\nc\n")).isEqualTo("""
                        --- a/A.java
                        +++ b/A.java
                        @@ -1,2 +1,2 @@
                         a
                        -b
                        \\ No newline at end of file
                        +c
                        """);
    }

    @Test
    void saysNothingOfNoChange() {
        assertThat(UnifiedDiff.of("A.java", OLD, OLD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A.java", "src/with space/A.java", "quote\".java", "back\\slash.java", "tab\t.java", "größe.java"
            })
    void gitAppliesIt(String path) throws IOException, InterruptedException {
        assertApplies(path, OLD, OLD.replace("2\n", "").replace("14\n", "fourteen\n"));
    }

    @Test
    void gitAppliesItWhateverTheLineEnds() throws IOException, InterruptedException {
        assertApplies(
                "crlf.java",
                OLD.replace("\n", "\r\n"),
                OLD.replace("6\n", "six\n").replace("\n", "\r\n"));
        assertApplies("mixed.java", "a\r\nb\nc\rd\ne", "a\r\nB\nc\rd\ne");
        assertApplies("gains.java", "a\nb", "a\nb\n");
        assertApplies("loses.java", "a\nb\n", "a\nb");
        assertApplies("keeps.java", "a\nb", "A\nb");
        assertApplies("single.java", "a", "b");
        assertApplies("first.java", OLD, "0\n" + OLD);
        assertApplies("last.java", OLD, OLD + "16\n");
        assertApplies("emptied.java", "a\n", "\n");
    }

    @Test
    void gitAppliesRandomChanges() throws IOException, InterruptedException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(OLD.lines().toList());
            for (int i = 0; i < 4; i++) {
                int at = random.nextInt(lines.size());
                if (random.nextBoolean()) {
                    lines.remove(at);
                } else {
                    lines.add(at, "new " + random.nextInt(3));
                }
            }
            assertApplies("R" + seed + ".java", OLD, String.join("\n", lines) + (random.nextBoolean() ? "\n" : ""));
        }
    }

    private void assertApplies(String path, String before, String after) throws IOException, InterruptedException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        Path patch = folder.resolve("change.patch");
        Files.writeString(patch, UnifiedDiff.of(path, before, after));

        git("apply", "--whitespace=nowarn", patch.toString());

        assertThat(Files.readString(file)).isEqualTo(after);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("%s: %s", command, output).isZero();
    }
}
