package dev.sessionlint.engine;

import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.FixApplier;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Mends one text in rounds: applies what fixes it can, lints the new text, and goes on with what is found there.
 *
 * <p>After each round every fix must have removed its finding, and no rule may report more than before; else the fixes
 * of the round are tried one by one, and those that break the text are taken back. Belongs to one thread.
 */
public final class FixLoop {
    private static final int ROUNDS = 10;

    private final Function<SourceFile, LintResult> linter;
    private final boolean unsafeToo;

    private SourceFile file;
    private List<Finding> findings;
    private int applied;

    /** Why a fix was taken back, by the place of its finding in the current text. */
    private Map<Place, String> refused = new LinkedHashMap<>();

    /** @param start the offset at which a finding begins */
    private record Place(String rule, int start) {
        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.range().start());
        }
    }

    /**
     * The text of a round, linted.
     *
     * @param mended the findings whose fixes were applied
     * @param complaint what is wrong with it; null: nothing
     */
    private record Trial(
            List<Finding> mended,
            FixApplier.Round round,
            LintResult result,
            @Nullable String complaint) {}

    /**
     * What came of it.
     *
     * @param file with its new text
     * @param findings those of the new text; one whose fix was taken back has none any more, and its help says why
     * @param applied how many fixes were applied
     */
    public record Fixed(SourceFile file, List<Finding> findings, int applied) {
        public Fixed {
            findings = List.copyOf(findings);
        }
    }

    private FixLoop(
            SourceFile file, List<Finding> findings, boolean unsafeToo, Function<SourceFile, LintResult> linter) {
        this.file = file;
        this.findings = findings;
        this.unsafeToo = unsafeToo;
        this.linter = linter;
    }

    /**
     * Mends a file's text; nothing is written.
     *
     * @param findings those of the file as it is
     * @param unsafeToo whether fixes that may change behaviour are applied too
     * @param linter lints a text of the file; a failure means that the text is broken
     */
    public static Fixed fix(
            SourceFile file, List<Finding> findings, boolean unsafeToo, Function<SourceFile, LintResult> linter) {
        FixLoop loop = new FixLoop(file, findings, unsafeToo, linter);
        for (int round = 0; round < ROUNDS && loop.round(); round++) {}
        return loop.result();
    }

    /** Whether another round may mend more. */
    private boolean round() {
        List<Finding> open = findings.stream().filter(this::isOpen).toList();
        FixApplier.Round round = apply(open);
        if (round.applied().isEmpty()) {
            return false;
        }
        List<Finding> mended = open.stream()
                .filter(finding -> round.applied().contains(finding.fix()))
                .toList();
        Trial trial = tried(mended, round);
        if (trial.complaint() == null) {
            accept(trial);
        } else if (mended.size() == 1) {
            refused.put(Place.of(mended.get(0)), trial.complaint());
        } else {
            oneByOne(mended);
        }
        return true;
    }

    /** Each fix joins those that were found good; their offsets are all of the text before the round. */
    private void oneByOne(List<Finding> mended) {
        Trial good = null;
        for (Finding finding : mended) {
            List<Finding> joined = new ArrayList<>(good == null ? List.of() : good.mended());
            joined.add(finding);
            Trial trial = tried(joined, apply(joined));
            if (trial.complaint() == null) {
                good = trial;
            } else {
                refused.put(Place.of(finding), trial.complaint());
            }
        }
        if (good != null) {
            accept(good);
        }
    }

    private void accept(Trial trial) {
        file = file.withText(trial.round().text());
        findings = trial.result().findings();
        applied += trial.mended().size();
        Map<Place, String> moved = new LinkedHashMap<>();
        refused.forEach((place, reason) ->
                moved.put(new Place(place.rule(), trial.round().moved(place.start())), reason));
        refused = moved;
    }

    private Trial tried(List<Finding> mended, FixApplier.Round round) {
        LintResult result = linter.apply(file.withText(round.text()));
        return new Trial(mended, round, result, complaint(mended, result));
    }

    private @Nullable String complaint(List<Finding> mended, LintResult result) {
        if (!result.failures().isEmpty()) {
            return "after it the file could not be read: "
                    + result.failures().get(0).message();
        }
        Map<String, Integer> allowed = new HashMap<>();
        findings.forEach(finding -> allowed.merge(finding.rule(), 1, Integer::sum));
        mended.forEach(finding -> allowed.merge(finding.rule(), -1, Integer::sum));
        for (Finding finding : result.findings()) {
            if (allowed.merge(finding.rule(), -1, Integer::sum) < 0) {
                return "after it " + finding.rule() + " would report: " + finding.message();
            }
        }
        return null;
    }

    private FixApplier.Round apply(List<Finding> mended) {
        List<Fix> fixes = mended.stream()
                .map(Finding::fix)
                .flatMap(fix -> Optional.ofNullable(fix).stream())
                .toList();
        return FixApplier.apply(file.text(), fixes);
    }

    private boolean isOpen(Finding finding) {
        return finding.fix() != null
                && (unsafeToo || finding.fix().applicability() == Applicability.SAFE)
                && !refused.containsKey(Place.of(finding));
    }

    private Fixed result() {
        return new Fixed(file, findings.stream().map(this::withReason).toList(), applied);
    }

    private Finding withReason(Finding finding) {
        String reason = refused.get(Place.of(finding));
        return reason == null ? finding : finding.withoutFix("the fix was taken back: " + reason);
    }
}
