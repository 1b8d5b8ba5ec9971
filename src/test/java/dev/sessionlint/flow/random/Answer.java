package dev.sessionlint.flow.random;

import java.util.SortedSet;

/**
 * What becomes of one opening.
 *
 * <p>Places are the 1-based line and column of the last character of the call or statement.
 *
 * @param lost how paths lose it: {@code RETURN}, {@code EXCEPTION}, {@code OVERWRITTEN}
 * @param released where it is released
 * @param handed to whom it is handed on and where: of a field the name, of the caller nothing
 * @param escaped where it is released although it is about to be returned
 * @param late calls that always find it released
 * @param verdict {@code NONE}, {@code NEVER}, {@code NAMELESS} or {@code NOT_ALWAYS}; what is lost only in a chain of closings
 *     is not always released
 */
public record Answer(
        SortedSet<String> lost,
        SortedSet<String> released,
        SortedSet<String> handed,
        SortedSet<String> escaped,
        SortedSet<String> late,
        String verdict) {}
