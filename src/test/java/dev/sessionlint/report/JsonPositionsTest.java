package dev.sessionlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.engine.Statistics;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Lines and columns in JSON lead back to the offsets that they come from, in texts of every kind. */
class JsonPositionsTest {
    private static final List<String> PIECES =
            List.of("a", "\n", "\r\n", "\r", "\t", " ", "\uD83D\uDE00", "日", "e\u0301", "\u0000", "\u2028", "\"");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadBack(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        SourceFile file = Samples.file("/home/me/shop/A.java", text.toString());
        SourceFile other = Samples.file("/home/me/shop/b/B.java", text.reverse().toString());
        TextRange range = range(random, text.length());
        TextRange edited = range(random, text.length());
        Fix fix = new Fix("t", Applicability.SAFE, List.of(new TextEdit(edited, "x\r\ny")));
        TextRange step = range(random, text.length());
        List<WitnessStep> witness = List.of(new WitnessStep(file, range, "a"), new WitnessStep(other, step, "b\r\nc"));
        Finding finding = new Finding("r", Severity.INFO, file, range, range.start(), "m", null, fix, witness);
        StringBuilder out = new StringBuilder();

        new JsonReporter()
                .report(
                        new Report(List.of(finding), List.of(), new Statistics(1, 1), Samples.WORKING_DIRECTORY, 0),
                        out);

        JsonNode written =
                new ObjectMapper().readTree(out.toString()).get("findings").get(0);
        JsonNode edit = written.get("fix").get("edits").get(0);
        assertThat(offsets(written, file.lines())).isEqualTo(range);
        assertThat(offsets(edit, file.lines())).isEqualTo(edited);
        assertThat(edit.get("text").asString()).isEqualTo("x\r\ny");
        assertThat(edit.get("path").asString()).isEqualTo("A.java");
        JsonNode steps = written.get("witness");
        assertThat(steps).hasSize(2);
        assertThat(offsets(steps.get(0), file.lines())).isEqualTo(range);
        assertThat(offsets(steps.get(1), other.lines())).isEqualTo(step);
        assertThat(steps.get(1).get("path").asString()).isEqualTo("b/B.java");
        assertThat(steps.get(1).get("message").asString()).isEqualTo("b\r\nc");
    }

    private static TextRange range(Random random, int length) {
        int start = random.nextInt(length + 1);
        return new TextRange(start, start + random.nextInt(length - start + 1));
    }

    private static TextRange offsets(JsonNode place, LineMap lines) {
        return new TextRange(
                lines.offset(place.get("line").asInt(), place.get("column").asInt()),
                lines.offset(
                        place.get("endLine").asInt(), place.get("endColumn").asInt()));
    }
}
