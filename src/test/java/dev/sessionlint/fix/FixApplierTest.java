package dev.sessionlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixApplierTest {
    private static final String TEXT = "0123456789";

    @Test
    void appliesEditsAtTheirPlaces() {
        Fix fix = fix(replace(2, 4, "ab"), TextEdit.insert(0, "<"), TextEdit.insert(10, ">"), replace(6, 8, ""));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(fix));

        assertThat(round.text()).isEqualTo("<01ab4589>");
        assertThat(round.applied()).containsExactly(fix);
    }

    @Test
    void leavesTheSecondOfTwoThatOverlapWhole() {
        Fix first = fix(replace(2, 5, "x"));
        Fix second = fix(replace(0, 1, "y"), replace(4, 6, "y"));
        Fix third = fix(replace(5, 6, "z"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, second, third));

        assertThat(round.text()).isEqualTo("01xz6789");
        assertThat(round.applied()).containsExactly(first, third);
    }

    @Test
    void leavesAnInsertionIntoWhatIsReplaced() {
        Fix first = fix(replace(2, 5, "x"));
        Fix inside = fix(TextEdit.insert(3, "y"));
        Fix before = fix(TextEdit.insert(2, "<"));
        Fix behind = fix(TextEdit.insert(5, ">"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, inside, before, behind));

        assertThat(round.text()).isEqualTo("01<x>56789");
        assertThat(round.applied()).containsExactly(first, before, behind);
    }

    @Test
    void insertsTheSameImportOnceAndDifferentOnesBoth() {
        Fix first = fix(TextEdit.insert(0, "import a;\n"), replace(2, 3, "x"));
        Fix second = fix(TextEdit.insert(0, "import a;\n"), replace(5, 6, "x"));
        Fix third = fix(TextEdit.insert(0, "import b;\n"), replace(7, 8, "x"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, second, third));

        assertThat(round.text()).isEqualTo("import a;\nimport b;\n01x34x6x89");
        assertThat(round.applied()).containsExactly(first, second, third);
    }

    @Test
    void equalReplacementsCountOnce() {
        Fix first = fix(replace(2, 3, "x"));
        Fix second = fix(replace(2, 3, "x"), replace(5, 6, "y"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, second));

        assertThat(round.text()).isEqualTo("01x34y6789");
        assertThat(round.applied()).containsExactly(first, second);
    }

    @Test
    void twoThatEncloseTheSamePlaceContend() {
        Fix first = fix(TextEdit.insert(2, "a("), TextEdit.insert(5, ")"));
        Fix sameStart = fix(TextEdit.insert(2, "b("), TextEdit.insert(6, ")"));
        Fix sameEnd = fix(TextEdit.insert(3, "b("), TextEdit.insert(5, ")"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, sameStart, sameEnd));

        assertThat(round.text()).isEqualTo("01a(234)56789");
        assertThat(round.applied()).containsExactly(first);
    }

    @Test
    void movesOffsetsWithTheText() {
        FixApplier.Round round = FixApplier.apply(TEXT, List.of(fix(TextEdit.insert(3, "ab"), replace(5, 8, ""))));

        assertThat(round.text()).isEqualTo("012ab3489");
        assertThat(List.of(round.moved(0), round.moved(3), round.moved(4), round.moved(8), round.moved(9)))
                .containsExactly(0, 5, 6, 7, 8);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever is applied, a unit that no edit touches keeps its order, and moves to where it is said to be. */
    @ParameterizedTest
    @MethodSource("seeds")
    void untouchedTextStays(long seed) {
        Random random = new Random(seed);
        String text = "abcdefghijklmnopqrstuvwxyz";
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(4));
            fixes.add(fix(replace(start, end, "0".repeat(random.nextInt(3)) + (random.nextBoolean() ? "\n" : ""))));
        }

        FixApplier.Round round = FixApplier.apply(text, fixes);

        assertThat(round.applied()).isNotEmpty();
        for (int i = 0; i < text.length(); i++) {
            TextRange unit = new TextRange(i, i + 1);
            boolean touched =
                    round.edits().stream().anyMatch(edit -> edit.range().overlaps(unit));
            if (!touched) {
                assertThat(round.text().charAt(round.moved(i))).isEqualTo(text.charAt(i));
            }
        }
        assertThat(round.text().replaceAll("[0\n]", ""))
                .matches("a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?");
    }

    @Test
    void cleansUpWhatAllUsersOfARoundHaveLeft() {
        Cleanup cleanup = new Cleanup(replace(0, 1, ""), List.of(new TextRange(2, 3), new TextRange(5, 6)));
        Fix first = new Fix("first", Applicability.SAFE, List.of(replace(1, 4, "x")), List.of(cleanup));
        Fix second = new Fix("second", Applicability.SAFE, List.of(replace(5, 6, "y")), List.of(cleanup));

        assertThat(FixApplier.apply(TEXT, List.of(first, second)).text()).isEqualTo("x4y6789");
        assertThat(FixApplier.apply(TEXT, List.of(first)).text()).isEqualTo("0x456789");
        assertThat(FixApplier.apply(TEXT, List.of(second)).text()).isEqualTo("01234y6789");
    }

    @Test
    void leavesACleanupThatContends() {
        Cleanup cleanup = new Cleanup(replace(0, 3, ""), List.of(new TextRange(5, 6)));
        Fix first = new Fix("first", Applicability.SAFE, List.of(replace(5, 6, "x")), List.of(cleanup));
        Fix second = fix(replace(2, 4, "y"));

        assertThat(FixApplier.apply(TEXT, List.of(first, second)).text()).isEqualTo("01y4x6789");
    }

    @Test
    void bringsAnImportToOnePlaceOnly() {
        Fix first = fix(replace(0, 1, "import a;"));
        Fix second = fix(TextEdit.insert(4, "import a;\n"));
        Fix third = fix(TextEdit.insert(6, "import b;\n"));

        FixApplier.Round round = FixApplier.apply(TEXT, List.of(first, second, third));

        assertThat(round.applied()).containsExactly(first, third);
    }

    private static Fix fix(TextEdit... edits) {
        return new Fix("mend", Applicability.SAFE, List.of(edits));
    }

    private static TextEdit replace(int start, int end, String text) {
        return new TextEdit(new TextRange(start, end), text);
    }
}
