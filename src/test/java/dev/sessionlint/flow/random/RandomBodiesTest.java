package dev.sessionlint.flow.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The flow analysis and a walk of all paths say the same of random bodies. */
class RandomBodiesTest {
    private static final long SEED = Long.getLong("sessionlint.bodies.seed", 1);
    private static final int COUNT = Integer.getInteger("sessionlint.bodies.count", 20_000);

    @Test
    void theAnalysisSaysWhatTheWalkOfAllPathsSays() {
        Comparison comparison = new Comparison(new FlowAnalyst());
        assertThat(comparison.first(SEED, COUNT)).isEmpty();
    }
}
