package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state at a node, and how it was first reached.
 *
 * @param from null at the entry
 */
record Visit(Graph.Node node, PathState state, @Nullable Visit from, Graph.EdgeKind kind) {
    /** The last place of the source on the way. */
    Node lastPlace() {
        for (Visit at = this; at != null; at = at.from()) {
            Optional<Node> place = at.node().step().place();
            if (place.isPresent()) {
                return place.get();
            }
        }
        throw new IllegalStateException("a path without a step");
    }

    /** The last place that returns a value, or else the last place. */
    Node lastReturn() {
        for (Visit at = this; at != null; at = at.from()) {
            if (at.node().step() instanceof Step.Return value) {
                return value.site();
            }
        }
        return lastPlace();
    }

    /** The step after which the obligation was released; null if it is not. */
    @Nullable
    Visit releasing() {
        for (Visit at = this; at.from() != null; at = at.from()) {
            Visit before = at.from();
            if (at.state().status() == PathState.Status.RELEASED
                    && before.state().status() != PathState.Status.RELEASED) {
                return before;
            }
        }
        return null;
    }
}
