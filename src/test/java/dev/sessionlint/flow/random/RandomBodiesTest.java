package dev.sessionlint.flow.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.flow.random.Comparison.Found;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The flow analysis and a walk of all paths say the same of each opening in random bodies.
 *
 * <p>{@code -Dsessionlint.bodies.seed=…} begins with another body, {@code -Dsessionlint.bodies.count=…} compares more or
 * fewer.
 */
class RandomBodiesTest {
    private static final long SEED = Long.getLong("sessionlint.bodies.seed", 1);
    private static final int COUNT = Integer.getInteger("sessionlint.bodies.count", 20_000);

    @Test
    void theAnalysisSaysWhatTheWalkOfAllPathsSays() {
        Comparison comparison = new Comparison(new FlowAnalyst());

        Optional<Found> found = comparison.first(SEED, COUNT);

        assertThat(found)
                .as(() -> found.map(difference -> difference.smallest().get().toString())
                        .orElse(""))
                .isEmpty();
        Tally tally = comparison.tally();
        assertThat(tally.bodies()).isGreaterThanOrEqualTo(COUNT);
        assertThat(tally.skipped()).as("bodies with too many paths").isLessThan(COUNT / 20);
        assertThat(Arrays.stream(Construct.values())
                        .filter(construct -> tally.bodiesWith(construct) < COUNT / 100)
                        .map(construct -> construct + ": " + tally.bodiesWith(construct)))
                .as("what hardly a body has")
                .isEmpty();
        assertThat(tally.verdicts().keySet()).containsExactly("NAMELESS", "NEVER", "NONE", "NOT_ALWAYS");
        assertThat(tally.verdicts().values()).allMatch(count -> count > COUNT / 20);
    }
}
