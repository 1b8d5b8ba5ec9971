package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.builtin.BuiltInRules;
import dev.sessionlint.source.Glob;
import dev.sessionlint.testing.CommandLine;
import dev.sessionlint.testing.Fixture;
import dev.sessionlint.testing.FixtureProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same findings however the tool is run, over one project of real size: each fixture is a module of it, so that
 * modules with and without a configuration, and types of one name in many of them, stand beside each other.
 */
class SameFindingsTest {
    /** A file that is named alone starts from nothing, which takes its time: each seventh one does. */
    private static final int SAMPLE = 7;

    @TempDir
    private static Path folder;

    private static Fixture tree;
    private static FixtureProject project;
    private static List<Finding> findings;
    private static List<String> told;

    @BeforeAll
    static void lintTheWholeTree() {
        tree = new Fixture("tree", modules(), Map.of());
        project = new FixtureProject(folder.resolve("lf"), tree.files(), BuiltInRules.all());
        assertThat(project.javaFiles()).hasSizeGreaterThan(650);
        findings = project.lint().findings();
        assertThat(findings).hasSizeGreaterThan(500);
        told = project.told(findings);
    }

    private static Map<String, String> modules() {
        Map<String, String> files = new TreeMap<>();
        BuiltInRules.all().stream()
                .flatMap(rule ->
                        Fixture.allIn(Path.of("testdata", rule.metadata().id())).stream())
                .forEach(fixture -> fixture.files()
                        .forEach((path, text) ->
                                files.put(fixture.name().replaceFirst("\\.java$", "") + "/" + path, text)));
        return files;
    }

    @Test
    void whenAFileIsNamedAlone() {
        List<Path> files = project.javaFiles();
        for (int i = 0; i < files.size(); i += SAMPLE) {
            String path = Glob.path(folder.resolve("lf"), files.get(i));
            assertThat(alone(files.get(i))).as(path).isEqualTo(toldOf(path));
        }
    }

    /** Says of many findings only what differs. */
    private static void assertSame(List<String> expected, List<String> found) {
        List<String> lost = new ArrayList<>(expected);
        found.forEach(lost::remove);
        List<String> surplus = new ArrayList<>(found);
        expected.forEach(surplus::remove);
        assertThat(lost).as("findings that are lost").isEmpty();
        assertThat(surplus).as("findings that come in addition").isEmpty();
        assertThat(found.equals(expected)).as("the same order").isTrue();
    }

    private static List<String> alone(Path file) {
        return project.told(project.linter(1, true).lint(List.of(file)).findings());
    }

    private static List<String> toldOf(String path) {
        return told.stream().filter(line -> line.startsWith(path + " ")).toList();
    }

    @Test
    void withFourThreadsInTheOppositeOrder() {
        List<Path> files = new ArrayList<>(project.javaFiles());
        Collections.reverse(files);

        assertSame(told, project.told(project.linter(4, true).lint(files).findings()));
    }

    @Test
    void withoutThePrefilter() {
        assertSame(
                told,
                project.told(project.linter(1, false).lint(project.javaFiles()).findings()));
    }

    @Test
    void withCarriageReturns() {
        FixtureProject twin = new FixtureProject(
                folder.resolve("crlf"), tree.withCarriageReturns().files(), BuiltInRules.all());

        assertSame(placed(project, findings), placed(twin, twin.lint().findings()));
    }

    /** Findings without their offsets, which line ends move. */
    private static List<String> placed(FixtureProject in, List<Finding> found) {
        return found.stream()
                .map(finding -> in.marks(List.of(finding)).get(0) + " " + finding.message() + " " + finding.help() + " "
                        + in.witness(finding))
                .toList();
    }

    @Test
    void fromAnotherWorkingDirectory() {
        Path module = folder.resolve("lf/forbidden-import/configured-type-and-types-nested-in-it");
        String below = Glob.path(folder.resolve("lf"), module) + "/";
        List<String> whole = placed(project, findings);

        assertSame(whole, shown(folder, "lf"));
        assertThat(shown(module, "."))
                .isNotEmpty()
                .isEqualTo(whole.stream().filter(line -> line.startsWith(below)).toList());
    }

    /** The bytes on both streams and the exit code, without a cache, with an empty one, and with one that is full. */
    @Test
    void withResultsOfAnEarlierRun() throws IOException {
        Path cache = folder.resolve("cache");
        CommandLine line = CommandLine.in(folder.resolve("lf")).with(Map.of("SESSIONLINT_CACHE_DIR", cache.toString()));
        String[] arguments = {"check", "--format", "json", "--statistics"};
        CommandLine.Run without = CommandLine.run(folder.resolve("lf"), arguments);
        assertThat(without.exitCode()).as(without.stderr()).isEqualTo(1);

        assertThat(line.run(arguments)).isEqualTo(without);
        byte[] kept = Files.readAllBytes(results(cache));
        assertThat(line.run(arguments)).isEqualTo(without);
        assertThat(line.run("check", "--diff")).isEqualTo(CommandLine.run(folder.resolve("lf"), "check", "--diff"));
        List<Path> files = project.javaFiles();
        for (int i = 0; i < files.size(); i += SAMPLE * SAMPLE) {
            String path = Glob.path(folder.resolve("lf"), files.get(i));
            List<String> ofFile = toldOf(path);
            CommandLine.Run alone = line.run("check", "--format", "json", path);
            assertThat(alone.exitCode()).as(path).isEqualTo(ofFile.isEmpty() ? 0 : 1);
            assertThat(new Gson().fromJson(alone.stdout(), JsonObject.class).getAsJsonArray("findings"))
                    .as(path)
                    .hasSameSizeAs(ofFile);
        }
        // Nothing was new: the second run and those over single files had all they needed.
        assertThat(Files.readAllBytes(results(cache))).hasSameSizeAs(kept);
        assertThat(line.run("check", "--no-cache", "--format", "json", "--statistics"))
                .isEqualTo(without);
    }

    private static Path results(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("results"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static List<String> shown(Path workingDirectory, String path) {
        CommandLine.Run run = CommandLine.run(workingDirectory, "check", "--format", "json", path);
        assertThat(run.exitCode()).as(run.stderr()).isEqualTo(1);
        JsonArray shown = new Gson().fromJson(run.stdout(), JsonObject.class).getAsJsonArray("findings");
        return shown.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(finding -> {
                    Path file = workingDirectory
                            .resolve(finding.get("path").getAsString())
                            .normalize();
                    String place = Glob.path(folder.resolve("lf"), file) + ":" + finding.get("line");
                    return place + " " + text(finding, "rule") + " " + text(finding, "message") + " "
                            + text(finding, "help") + " " + witness(workingDirectory, finding);
                })
                .toList();
    }

    private static List<String> witness(Path workingDirectory, JsonObject finding) {
        return finding.getAsJsonArray("witness").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(step -> Glob.path(
                                folder.resolve("lf"),
                                workingDirectory.resolve(text(step, "path")).normalize())
                        + ":" + step.get("line") + ":" + step.get("column")
                        + "-" + step.get("endLine") + ":" + step.get("endColumn")
                        + " " + text(step, "message"))
                .toList();
    }

    private static String text(JsonObject finding, String key) {
        return finding.get(key).getAsString();
    }
}
