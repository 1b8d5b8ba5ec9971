package dev.sessionlint.flow.random;

import dev.sessionlint.flow.random.Findings.Exit;
import java.util.EnumSet;
import java.util.Optional;

/** Walks all paths of a body, one after the other. */
final class Walk {
    /** So often a loop turns on one path. */
    static final int MOST_TURNS = 3;

    private static final int MOST_PATHS = 2500;

    private final Family family;
    private final Body body;
    private final Opening opening;

    Walk(Family family, Body body, Opening opening) {
        this.family = family;
        this.body = body;
        this.opening = opening;
    }

    /**
     * What becomes of an opening; empty if there are too many paths.
     *
     * <p>Who releases a value himself wherever the body ends well only lends it to what stores it; else that has taken it
     * over.
     */
    Optional<Findings> findings() {
        Optional<Findings> lent = all(false);
        if (lent.isEmpty() || lent.get().lost.isEmpty()) {
            return lent;
        }
        return all(true).map(kept -> {
            boolean endsWell = lent.get().lost.equals(EnumSet.of(Exit.EXCEPTION));
            boolean releases = !lent.get().released.isEmpty();
            return releases && (endsWell || kept.sameHandings(lent.get())) ? lent.get() : kept;
        });
    }

    private Optional<Findings> all(boolean keepersCount) {
        Findings findings = new Findings();
        int[] script = {};
        int given = 0;
        for (int paths = 0; paths < MOST_PATHS; paths++) {
            Path path = new Path(family, opening, body.repeated(), keepersCount, findings, script, given);
            body.walk(path);
            int last = path.choices() - 1;
            while (last >= 0 && !path.hasMore(last)) {
                last--;
            }
            if (last < 0) {
                return Optional.of(findings);
            }
            script = new int[last + 1];
            for (int i = 0; i <= last; i++) {
                script[i] = path.made(i);
            }
            script[last]++;
            given = last + 1;
        }
        return Optional.empty();
    }
}
