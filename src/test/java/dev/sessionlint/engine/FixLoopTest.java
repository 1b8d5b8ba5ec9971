package dev.sessionlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The loop over a toy language: each word in a table is a finding, mended by replacing it; "(" alone is broken. */
class FixLoopTest {
    private static final Path PATH = Path.of("/p/A.java");

    private int lintings;

    @Test
    void mendsAllInOneRound() {
        FixLoop.Fixed fixed = fix("bad a bad b", Map.of("bad", "good"));

        assertThat(fixed.file().text()).isEqualTo("good a good b");
        assertThat(fixed.file().path()).isEqualTo(PATH);
        assertThat(fixed.applied()).isEqualTo(2);
        assertThat(fixed.findings()).isEmpty();
    }

    @Test
    void leavesATextWithoutFixesAloneAndDoesNotLintIt() {
        SourceFile file = file("bad");
        Finding finding = new Finding("r", Severity.ERROR, file, new TextRange(0, 3), 0, "m", null, null);

        FixLoop.Fixed fixed = FixLoop.fix(file, List.of(finding), false, this::unexpected);

        assertThat(fixed).isEqualTo(new FixLoop.Fixed(file, List.of(finding), 0));
        assertThat(fixed.file()).isSameAs(file);
    }

    @Test
    void goesOnWhereFixesContend() {
        FixLoop.Fixed fixed = fix("ab bc abc", Map.of("abc", "x", "ab", "y", "bc", "z"));

        assertThat(fixed.file().text()).isEqualTo("y z x");
        assertThat(fixed.applied()).isEqualTo(3);
    }

    @Test
    void takesBackWhatBreaksTheTextAndSaysSo() {
        FixLoop.Fixed fixed = fix("bad worse bad", Map.of("bad", "good!", "worse", "("));

        assertThat(fixed.file().text()).isEqualTo("good! worse good!");
        assertThat(fixed.applied()).isEqualTo(2);
        // All at once, then each of the three; what was taken back is not tried again though it has moved.
        assertThat(lintings).isEqualTo(4);
        assertThat(fixed.findings()).hasSize(1);
        Finding left = fixed.findings().get(0);
        assertThat(left.range()).isEqualTo(new TextRange(6, 11));
        assertThat(left.fix()).isNull();
        assertThat(left.help())
                .isEqualTo("avoid worse; the fix was taken back: after it the file could not be read: unclosed");
    }

    @Test
    void whatIsTakenBackKeepsItsWitness() {
        SourceFile file = file("bad");
        TextRange range = new TextRange(0, 3);
        Fix fix = new Fix("Break", Applicability.SAFE, List.of(new TextEdit(range, "(")));
        List<WitnessStep> witness = List.of(new WitnessStep(file, range, "opened here"));
        Finding finding = new Finding("r", Severity.ERROR, file, range, 0, "m", null, fix, witness);

        FixLoop.Fixed fixed = FixLoop.fix(file, List.of(finding), false, text -> lint(text, Map.of()));

        assertThat(fixed.findings())
                .containsExactly(new Finding(
                        "r",
                        Severity.ERROR,
                        file,
                        range,
                        0,
                        "m",
                        "the fix was taken back: after it the file could not be read: unclosed",
                        null,
                        witness));
    }

    @Test
    void takesBackWhatBringsAnotherFinding() {
        FixLoop.Fixed fixed = fix("old bad", Map.of("old", "evil", "bad", "good"), "evil");

        assertThat(fixed.file().text()).isEqualTo("old good");
        assertThat(fixed.findings()).hasSize(1);
        assertThat(fixed.findings().get(0).help())
                .isEqualTo("avoid old; the fix was taken back: after it no-evil would report: found evil");
    }

    @Test
    void takesBackWhatDoesNotRemoveItsFinding() {
        FixLoop.Fixed fixed = fix("bad", Map.of("bad", "still bad"));

        assertThat(fixed.file().text()).isEqualTo("bad");
        assertThat(fixed.applied()).isZero();
        assertThat(fixed.findings().get(0).help())
                .isEqualTo("avoid bad; the fix was taken back: after it no-bad would report: found bad");
    }

    @Test
    void unsafeFixesWaitToBeAskedFor() {
        SourceFile file = file("bad");
        List<Finding> findings = List.of(finding(file, "bad", 0, "good", Applicability.UNSAFE));

        FixLoop.Fixed left = FixLoop.fix(file, findings, false, this::unexpected);
        FixLoop.Fixed mended =
                FixLoop.fix(file, findings, true, text -> new LintResult(List.of(), List.of(), new Statistics(1, 1)));

        assertThat(left).isEqualTo(new FixLoop.Fixed(file, findings, 0));
        assertThat(mended.file().text()).isEqualTo("good");
    }

    @Test
    void endsThoughMoreContendThanThereAreRounds() {
        FixLoop.Fixed fixed = FixLoop.fix(file("0"), contending(file("0")), false, file -> {
            lintings++;
            return new LintResult(contending(file), List.of(), new Statistics(1, 1));
        });

        assertThat(fixed.file().text().strip()).isEqualTo("10");
        assertThat(fixed.applied()).isEqualTo(10);
        assertThat(fixed.findings()).hasSize(10).allMatch(finding -> finding.fix() != null);
        assertThat(lintings).isEqualTo(10);
    }

    /** Twenty findings at one place less the number that stands there; any of their fixes adds one to it. */
    private static List<Finding> contending(SourceFile file) {
        int number = Integer.parseInt(file.text().strip());
        TextRange all = new TextRange(0, file.text().length());
        List<Finding> findings = new ArrayList<>();
        for (int i = number; i < 20; i++) {
            TextEdit edit = new TextEdit(all, number + 1 + " ".repeat(i));
            Fix fix = new Fix("Add", Applicability.SAFE, List.of(edit));
            findings.add(new Finding("rule", Severity.ERROR, file, all, 0, "m", null, fix));
        }
        return findings;
    }

    private FixLoop.Fixed fix(String text, Map<String, String> replacements, String... unfixable) {
        SourceFile file = file(text);
        return FixLoop.fix(file, lint(file, replacements, unfixable).findings(), false, mended -> {
            lintings++;
            return lint(mended, replacements, unfixable);
        });
    }

    private static LintResult lint(SourceFile file, Map<String, String> replacements, String... unfixable) {
        List<Finding> findings = new ArrayList<>();
        replacements.forEach((word, good) -> {
            Matcher matcher = Pattern.compile("\\b" + word + "\\b").matcher(file.text());
            while (matcher.find()) {
                findings.add(finding(file, word, matcher.start(), good, Applicability.SAFE));
            }
        });
        for (String word : unfixable) {
            if (file.text().contains(word)) {
                findings.add(new Finding(
                        "no-" + word, Severity.ERROR, file, new TextRange(0, 1), 0, "found " + word, null, null));
            }
        }
        List<Failure> failures =
                file.text().contains("(") ? List.of(new Failure(PATH, 1, null, "unclosed")) : List.of();
        return new LintResult(findings, failures, new Statistics(1, 1));
    }

    private static Finding finding(SourceFile file, String word, int start, String good, Applicability applicability) {
        TextRange range = new TextRange(start, start + word.length());
        Fix fix = new Fix("Write " + good, applicability, List.of(new TextEdit(range, good)));
        return new Finding("no-" + word, Severity.ERROR, file, range, start, "found " + word, "avoid " + word, fix);
    }

    private LintResult unexpected(SourceFile file) {
        throw new AssertionError("linted " + file);
    }

    private static SourceFile file(String text) {
        return new SourceFile(PATH, text, StandardCharsets.UTF_8, false);
    }
}
