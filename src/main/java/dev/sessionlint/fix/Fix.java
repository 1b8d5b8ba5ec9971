package dev.sessionlint.fix;

import java.util.Comparator;
import java.util.List;

/**
 * A way to mend one finding, in the file of the finding.
 *
 * @param title what applying it does, in the imperative
 * @param applicability whether it may be applied unread
 * @param edits sorted by place; no two overlap
 */
public record Fix(String title, Applicability applicability, List<TextEdit> edits) {
    public Fix {
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
}
