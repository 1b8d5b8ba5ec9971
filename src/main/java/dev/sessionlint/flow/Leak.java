package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import java.util.List;

/**
 * Something that a body opens and does not release on every path.
 *
 * @param fate what becomes of it
 * @param verdict how it is lost
 * @param witness the places of one path that loses it, in the order of execution; the first opens it
 */
public record Leak(Fate fate, Verdict verdict, List<Point> witness) {
    public Leak {
        witness = List.copyOf(witness);
    }

    /** How something is lost. */
    public enum Verdict {
        /** No path releases it or hands it on. */
        NEVER,
        /** Some paths do, others do not. */
        NOT_ALWAYS,
        /** Only where the closing of something else fails before it is closed. */
        IN_CHAIN,
        /** It has no name by which it could be released. */
        NAMELESS
    }

    /**
     * A place of a path.
     *
     * @param site what stands there
     * @param end whether only the end of the site is meant, its closing brace
     */
    public record Point(Node site, boolean end, String message) {}
}
