package dev.sessionlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.engine.Statistics;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the steps and the text: each step is told once, below its line, and in order unless it has a number. */
class WitnessMarksTest {
    private static final List<String> PIECES =
            List.of("some code(); ", "\n", "\r\n", "\r", "\n\n\n\n", "\t", "日本", "\uD83D\uDE00", " ".repeat(70));
    private static final Pattern STEP = Pattern.compile("(?:\\((\\d+)\\) )?<(\\d+)>");
    private static final Pattern NUMBERED = Pattern.compile(" *(\\d+) \\|.*");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTold(long seed) throws IOException {
        Random random = new Random(seed);
        List<SourceFile> files = List.of(file("A", random), file("B", random), file("C", random));
        SourceFile own = files.get(0);
        TextRange place = range(random, own);
        List<WitnessStep> witness = new ArrayList<>(List.of(new WitnessStep(own, place, "<0>")));
        for (int i = random.nextInt(6); i > 0; i--) {
            SourceFile file = files.get(Math.max(0, random.nextInt(6) - 3));
            witness.add(new WitnessStep(file, range(random, file), "<" + witness.size() + ">"));
        }
        StringBuilder out = new StringBuilder();
        Finding finding = new Finding("r", Severity.ERROR, own, place, place.start(), "m", null, null, witness);

        new FullReporter(Palette.PLAIN)
                .report(
                        new Report(List.of(finding), List.of(), new Statistics(1, 1), Samples.WORKING_DIRECTORY, 0),
                        out);

        List<MatchResult> told = STEP.matcher(out).results().toList();
        List<Integer> order =
                told.stream().map(step -> Integer.valueOf(step.group(2))).toList();
        List<Integer> executed = IntStream.range(0, witness.size()).boxed().toList();
        assertThat(order).as(out.toString()).containsExactlyInAnyOrderElementsOf(executed);
        for (MatchResult step : told) {
            int index = Integer.parseInt(step.group(2));
            assertThat(step.group(1))
                    .as("number of step %s in %s", index, out)
                    .isEqualTo(order.equals(executed) ? null : String.valueOf(index + 1));
            assertThat(lineAbove(out.substring(0, step.start())))
                    .as("line of step %s in %s", index, out)
                    .isEqualTo(line(witness.get(index), place));
        }
    }

    private static int lineAbove(String text) {
        return NUMBERED.matcher(text)
                .results()
                .max(Comparator.comparing(MatchResult::start))
                .map(number -> Integer.parseInt(number.group(1)))
                .orElseThrow();
    }

    private static int line(WitnessStep step, TextRange place) {
        boolean isPlace = step.file().path().endsWith("A.java") && step.range().equals(place);
        return isPlace
                ? Snippet.lastLine(step.file(), place)
                : step.file().lines().line(step.range().start());
    }

    private static SourceFile file(String name, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Samples.file("/home/me/shop/" + name + ".java", text.toString());
    }

    private static TextRange range(Random random, SourceFile file) {
        int length = file.text().length();
        int start = random.nextInt(length + 1);
        return new TextRange(start, start + random.nextInt(Math.min(40, length - start) + 1));
    }
}
