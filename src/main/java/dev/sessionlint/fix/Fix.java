package dev.sessionlint.fix;

import java.util.Comparator;
import java.util.List;

/**
 * A way to mend one finding, in the file of the finding.
 *
 * @param title what applying it does, in the imperative
 * @param applicability whether it may be applied unread
 * @param edits sorted by place; no two overlap; right on their own
 * @param cleanups what can be taken away if other fixes of the same round have removed its other uses
 */
public record Fix(String title, Applicability applicability, List<TextEdit> edits, List<Cleanup> cleanups) {
    public Fix {
        cleanups = List.copyOf(cleanups);
        edits = edits.stream().sorted(Comparator.comparing(TextEdit::range)).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without an edit: " + title);
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).range().end() > edits.get(i).range().start()) {
                throw new IllegalArgumentException("overlapping edits in: " + title);
            }
        }
    }

    /** A fix that leaves nothing to clean up. */
    public Fix(String title, Applicability applicability, List<TextEdit> edits) {
        this(title, applicability, edits, List.of());
    }
}
