package dev.sessionlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Cleanup;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of an outcome is lost on its way to the disk and back. */
class OutcomeCodecTest {
    private static final SourceFile FILE =
            new SourceFile(Path.of("A.java").toAbsolutePath(), "class \u00c4 {}", StandardCharsets.UTF_8, false);

    private static FileOutcome back(FileOutcome outcome) {
        ByteSink sink = new ByteSink();
        OutcomeCodec.put(sink, outcome);
        return OutcomeCodec.take(new ByteSource(sink.bytes(), 0), FILE.path(), charset -> Optional.of(FILE))
                .orElseThrow();
    }

    @Test
    void allComesBack() {
        Fix fix = new Fix(
                "Do it",
                Applicability.UNSAFE,
                List.of(TextEdit.insert(0, "\u20ac"), TextEdit.delete(new TextRange(1, 3))),
                List.of(new Cleanup(TextEdit.delete(new TextRange(5, 6)), List.of(new TextRange(7, 8)))));
        FileOutcome outcome = new FileOutcome(
                false,
                true,
                true,
                List.of(
                        new Finding(
                                "a-rule",
                                Severity.ERROR,
                                FILE,
                                new TextRange(2, 4),
                                1,
                                "said",
                                "help",
                                fix,
                                List.of(new WitnessStep(FILE, new TextRange(2, 4), "opened here"))),
                        new Finding("b-rule", Severity.INFO, FILE, new TextRange(0, 0), 0, "", null, null)),
                List.of(new Failure(FILE.path(), 300, null, "broken"), new Failure(FILE.path(), null, "c", "")));

        assertThat(back(outcome)).isEqualTo(outcome);
        assertThat(back(FileOutcome.left())).isEqualTo(FileOutcome.left());
        assertThat(back(FileOutcome.noCandidate())).isEqualTo(FileOutcome.noCandidate());
    }

    /** Where a component comes to one of these, it goes into {@link OutcomeCodec}, into the test above, and here. */
    @ParameterizedTest
    @CsvSource({
        "dev.sessionlint.rule.Finding, 9",
        "dev.sessionlint.rule.WitnessStep, 3",
        "dev.sessionlint.fix.Fix, 4",
        "dev.sessionlint.fix.TextEdit, 2",
        "dev.sessionlint.fix.Cleanup, 2",
        "dev.sessionlint.source.TextRange, 2",
        "dev.sessionlint.engine.Failure, 4",
        "dev.sessionlint.engine.FileOutcome, 5",
    })
    void everyComponentIsWritten(String type, int components) throws ClassNotFoundException {
        assertThat(Class.forName(type).getRecordComponents()).hasSize(components);
    }
}
