package dev.sessionlint;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sessionlint.testing.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replays testdata/incident from end to end: what is found, what the fix makes of it, what stays and why. */
final class IncidentReplayTest {
    private static final Path INCIDENT = Path.of("testdata/incident");
    private static final Path FIXED = Path.of("testdata/incident-fixed");
    private static final String ROOT = "src/main/java/com/quayside/assistant/";
    private static final Pattern MARKER = Pattern.compile("[ \t]*// expect: (?<rules>[a-z, -]+)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| \\d+ \\| `(?<place>[^`]+)` \\|.*$", Pattern.MULTILINE);

    /** What no fix may touch, and the reason that the tool gives. */
    private static final Map<String, String> UNMENDED = Map.of(
            ROOT + "agent/AgentMemory.java:3 forbidden-import",
                    "it can go once `RawSessions.open()` is replaced by its accessor",
            ROOT + "agent/AgentMemory.java:9 replaced-accessor", "not mended: the session is kept in a field",
            ROOT + "report/ReportSessions.java:4 forbidden-import", "not mended: a type of this file inherits from it",
            ROOT + "task/SlottingTask.java:18 replaced-accessor",
                    "not mended: the session outlives the scope, it is returned to the caller");

    @TempDir
    Path project;

    @Test
    void findsTheMarkedPlacesAndNothingElse() throws IOException {
        copy(INCIDENT);

        Set<String> marked = marked();
        assertThat(marked)
                .filteredOn(place -> place.endsWith(" forbidden-import"))
                .hasSize(20);
        assertThat(marked)
                .filteredOn(place -> place.endsWith(" replaced-accessor"))
                .hasSize(21);
        assertThat(found().keySet()).isEqualTo(marked);
    }

    @Test
    void findsTheSamePlacesWhenRawSessionsIsDescribedAsAnOpener() throws IOException {
        copy(INCIDENT);

        Set<String> opened = marked().stream()
                .map(place -> place.replace("replaced-accessor", "direct-factory-use"))
                .collect(toCollection(TreeSet::new));
        assertThat(found("--config", "config/own-model.yml").keySet()).isEqualTo(opened);
    }

    @Test
    void findsOnlyTheFactoryCallsWhenOnlyTheDbPackageIsNamed() throws IOException {
        copy(INCIDENT);

        assertThat(found("--config", "config/db-packages-only.yml").keySet())
                .containsExactlyInAnyOrder(
                        ROOT + "agent/ToolRunner.java:12 direct-factory-use",
                        ROOT + "orchestrator/InboundOrchestrator.java:32 direct-factory-use",
                        ROOT + "orchestrator/RestockOrchestrator.java:19 direct-factory-use");
    }

    @Test
    void fixMends18ImportsAnd19CallsAndSaysWhyNotTheRest() throws IOException {
        copy(INCIDENT);
        stripMarkers();
        Map<String, String> expected = texts(project);
        Map<String, String> golden = texts(FIXED);
        assertThat(golden).hasSize(21);
        assertThat(expected).containsKeys(golden.keySet().toArray(String[]::new));
        expected.putAll(golden);

        CommandLine.Run fix = CommandLine.run(project, "check", "--select", "boundary", "--fix", ".");

        assertThat(fix.exitCode()).as(fix.stderr()).isEqualTo(1);
        assertThat(texts(project)).isEqualTo(expected);
        Map<String, JsonObject> left = found();
        assertThat(left.keySet()).isEqualTo(UNMENDED.keySet());
        UNMENDED.forEach((place, reason) -> {
            JsonObject finding = left.get(place);
            assertThat(finding.get("fix").isJsonNull()).as(place).isTrue();
            assertThat(finding.get("help").getAsString()).as(place).endsWith(reason);
        });
    }

    @Test
    void readmeListsTheMarkedPlaces() throws IOException {
        copy(INCIDENT);
        String readme = Files.readString(INCIDENT.resolve("README.md"));

        List<String> rows =
                ROW.matcher(readme).results().map(MatchResult::group).toList();
        List<String> unmended = rows.stream()
                .filter(row -> row.contains("**not mended**"))
                .map(IncidentReplayTest::place)
                .sorted()
                .toList();
        assertThat(rows.stream().map(IncidentReplayTest::place))
                .containsExactlyInAnyOrderElementsOf(
                        marked().stream().map(IncidentReplayTest::withoutRule).toList());
        assertThat(unmended)
                .isEqualTo(UNMENDED.keySet().stream()
                        .map(IncidentReplayTest::withoutRule)
                        .sorted()
                        .toList());
    }

    private Map<String, JsonObject> found(String... options) {
        Stream<String> arguments =
                Stream.concat(Stream.of("check", "--select", "boundary", "--format", "json"), Stream.of(options));
        CommandLine.Run run = CommandLine.run(
                project, Stream.concat(arguments, Stream.of(".")).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.stderr()).isEqualTo(1);
        Map<String, JsonObject> findings = new TreeMap<>();
        for (JsonElement element :
                new Gson().fromJson(run.stdout(), JsonObject.class).getAsJsonArray("findings")) {
            JsonObject finding = element.getAsJsonObject();
            String place = finding.get("path").getAsString() + ":"
                    + finding.get("line").getAsInt() + " "
                    + finding.get("rule").getAsString();
            assertThat(findings.put(place, finding))
                    .as("a second finding at " + place)
                    .isNull();
        }
        return findings;
    }

    private Set<String> marked() throws IOException {
        Set<String> places = new TreeSet<>();
        texts(project).forEach((path, text) -> {
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                Matcher marker = MARKER.matcher(line);
                if (marker.find()) {
                    for (String rule : marker.group("rules").split(", ", -1)) {
                        places.add(path + ":" + number + " " + rule);
                    }
                }
            }
        });
        return places;
    }

    private void stripMarkers() throws IOException {
        for (Map.Entry<String, String> file : texts(project).entrySet()) {
            Files.writeString(
                    project.resolve(file.getKey()),
                    MARKER.matcher(file.getValue()).replaceAll(""));
        }
    }

    private void copy(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(tree.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    /** The Java files of a tree: path relative to it, with {@code /}, to text. */
    private static Map<String, String> texts(Path tree) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".java")).toList()) {
                texts.put(tree.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return texts;
    }

    private static String place(String row) {
        return ROW.matcher(row).replaceFirst(ROOT + "${place}");
    }

    private static String withoutRule(String place) {
        return place.substring(0, place.indexOf(' '));
    }
}
