package dev.sessionlint.engine;

import dev.sessionlint.rule.Finding;
import java.util.List;

/**
 * What linting one file gave.
 *
 * @param excluded whether the configuration leaves the file out
 * @param parsed whether the file was a candidate, and parsed
 * @param dbByName whether it counts as db code only because its package is named so
 */
record FileOutcome(boolean excluded, boolean parsed, boolean dbByName, List<Finding> findings, List<Failure> failures) {
    static FileOutcome left() {
        return new FileOutcome(true, false, false, List.of(), List.of());
    }

    static FileOutcome noCandidate() {
        return new FileOutcome(false, false, false, List.of(), List.of());
    }

    static FileOutcome failed(boolean parsed, Failure failure) {
        return new FileOutcome(false, parsed, false, List.of(), List.of(failure));
    }
}
