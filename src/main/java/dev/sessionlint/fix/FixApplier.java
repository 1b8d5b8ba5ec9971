package dev.sessionlint.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies fixes to one text in one go.
 *
 * <p>A fix is applied whole or not at all. The first of two that contend for a place wins; the other is left for a
 * round over the new text. Equal replacements count once, and so do equal insertions of whole lines, such as the same
 * import; any two other insertions at one place contend, since each may have been made to enclose what follows. Two
 * fixes that bring the same import to different places contend too: it would stand there twice.
 */
public final class FixApplier {
    private final Set<TextEdit> accepted = new LinkedHashSet<>();
    private final List<Fix> applied = new ArrayList<>();

    private FixApplier() {}

    /**
     * What came of a round.
     *
     * @param text the text with the edits of the applied fixes
     * @param applied in the order in which they were given
     * @param edits the edits of the applied fixes, each once, by place
     */
    public record Round(String text, List<Fix> applied, List<TextEdit> edits) {
        public Round {
            applied = List.copyOf(applied);
            edits = List.copyOf(edits);
        }

        /** Where an offset of the text before this round lies after it, if it lies in nothing that was replaced. */
        public int moved(int offset) {
            int moved = offset;
            for (TextEdit edit : edits) {
                if (edit.range().end() <= offset) {
                    moved += edit.text().length() - edit.range().length();
                }
            }
            return moved;
        }
    }

    /** Applies as many of the fixes as do not contend, the earlier ones first. */
    public static Round apply(String text, List<Fix> fixes) {
        FixApplier applier = new FixApplier();
        fixes.forEach(applier::accept);
        applier.cleanUp();
        return applier.round(text);
    }

    private void accept(Fix fix) {
        if (fix.edits().stream().noneMatch(this::contends)) {
            accepted.addAll(fix.edits());
            applied.add(fix);
        }
    }

    /** What no applied fix needs any more goes as well. */
    private void cleanUp() {
        List<TextEdit> replaced = List.copyOf(accepted);
        for (Fix fix : applied) {
            for (Cleanup cleanup : fix.cleanups()) {
                boolean unused = cleanup.uses().stream()
                        .allMatch(use ->
                                replaced.stream().anyMatch(edit -> edit.range().contains(use)));
                if (unused && !contends(cleanup.edit())) {
                    accepted.add(cleanup.edit());
                }
            }
        }
    }

    private boolean contends(TextEdit edit) {
        for (TextEdit other : accepted) {
            if (edit.equals(other) ? isPartOfLine(edit) : contend(edit, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contend(TextEdit edit, TextEdit other) {
        boolean bothInsert = edit.range().length() == 0 && other.range().length() == 0;
        if (bothInsert && edit.range().equals(other.range())) {
            return isPartOfLine(edit) || isPartOfLine(other);
        }
        return edit.range().overlaps(other.range()) || bringSameImport(edit, other);
    }

    private static boolean bringSameImport(TextEdit edit, TextEdit other) {
        String brought = edit.text().strip();
        return brought.startsWith("import ") && brought.equals(other.text().strip());
    }

    /** Whether an edit inserts something other than whole lines. */
    private static boolean isPartOfLine(TextEdit edit) {
        String text = edit.text();
        return edit.range().length() == 0
                && !text.endsWith("\n")
                && !text.endsWith("\r")
                && !text.startsWith("\n")
                && !text.startsWith("\r");
    }

    private Round round(String text) {
        List<TextEdit> edits =
                accepted.stream().sorted(Comparator.comparing(TextEdit::range)).toList();
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits) {
            mended.append(text, done, edit.range().start()).append(edit.text());
            done = edit.range().end();
        }
        return new Round(mended.append(text, done, text.length()).toString(), applied, edits);
    }
}
