package dev.sessionlint.fix;

import dev.sessionlint.source.TextRange;
import java.util.List;

/**
 * An edit that holds only once nothing uses what it takes away: an import whose last uses several fixes mend together.
 *
 * @param edit what to do then
 * @param uses where it is used; each has to lie in a range that the fixes of the same round replace
 */
public record Cleanup(TextEdit edit, List<TextRange> uses) {
    public Cleanup {
        uses = List.copyOf(uses);
    }
}
