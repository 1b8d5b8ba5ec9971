package dev.sessionlint.flow;

import com.github.javaparser.ast.stmt.CatchClause;
import dev.sessionlint.flow.Graph.EdgeKind;
import dev.sessionlint.flow.Graph.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where jumps and exceptions lead from the place that is being built: through which {@code finally}, to which end. */
final class Routes {
    private final Graph graph;
    private final Throwing throwing;
    private @Nullable Route innermost;

    Routes(Graph graph, Throwing throwing) {
        this.graph = graph;
        this.throwing = throwing;
    }

    /** Something around a place that jumps or exceptions out of it meet. */
    private sealed interface Route {
        @Nullable
        Route outer();
    }

    private record Catching(@Nullable Route outer, List<Handler> handlers) implements Route {}

    /** @param entry where the clause begins */
    record Handler(CatchClause clause, Node entry) {}

    /**
     * @param labels empty for a target without
     * @param yields true for a switch expression
     * @param onBreak where {@code break} goes, or the value of a switch expression
     * @param onContinue where {@code continue} goes; null for what is no loop
     * @param labelledOnly whether only a labelled {@code break} means it
     */
    private record Target(
            Set<String> labels,
            boolean yields,
            boolean labelledOnly,
            Node onBreak,
            @Nullable Node onContinue) {}

    private record Jumping(@Nullable Route outer, Target target) implements Route {}

    /** A {@code finally}, or the closing of a resource. */
    private final class Finishing implements Route {
        private final @Nullable Route outer;
        private final Node in = graph.add(new Step.Join());
        private final Node out = graph.add(new Step.Resume());
        private final Map<Object, Node> entries = new HashMap<>();

        Finishing(@Nullable Route outer) {
            this.outer = outer;
        }

        @Override
        public @Nullable Route outer() {
            return outer;
        }

        /** The node that leads into the block and, after it, to where a key stands for. */
        Node entering(Object key, Step.Reason reason, Supplier<Node> after) {
            Node known = entries.get(key);
            if (known == null) {
                Node goOn = after.get();
                known = graph.add(new Step.Enter(goOn, reason));
                entries.put(key, known);
                Graph.link(known, in, EdgeKind.NEXT);
                Graph.link(out, goOn, EdgeKind.RESUMES);
            }
            return known;
        }
    }

    /** The inside of a {@code finally}, for what leaves it before its end. */
    private final class Within implements Route {
        private final @Nullable Route outer;
        private final Map<Object, Node> exits = new HashMap<>();

        Within(@Nullable Route outer) {
            this.outer = outer;
        }

        @Override
        public @Nullable Route outer() {
            return outer;
        }

        /** The node that leads out of the block to where a key stands for. */
        Node leaving(Object key, Consumer<Node> onwards) {
            Node known = exits.get(key);
            if (known == null) {
                known = graph.add(new Step.Leave(key == graph.returned()));
                exits.put(key, known);
                onwards.accept(known);
            }
            return known;
        }
    }

    /** The block of a {@code finally} that was entered: from where to where it is to be built. */
    record Block(Node in, Node out) {}

    void enterCatching(List<Handler> handlers) {
        innermost = new Catching(innermost, List.copyOf(handlers));
    }

    Block enterFinishing() {
        Finishing finishing = new Finishing(innermost);
        innermost = finishing;
        return new Block(finishing.in, finishing.out);
    }

    /** Enters the block of a {@code finally} itself. */
    void enterWithin() {
        innermost = new Within(innermost);
    }

    void enterTarget(
            Set<String> labels, boolean yields, boolean labelledOnly, Node onBreak, @Nullable Node onContinue) {
        innermost = new Jumping(innermost, new Target(labels, yields, labelledOnly, onBreak, onContinue));
    }

    /** Leaves what was entered last. */
    void exit() {
        Route route = innermost;
        innermost = route == null ? null : route.outer();
    }

    /**
     * Goes on behind the {@code finally} that was entered last, through it.
     *
     * @param from nodes where the block before it ends
     */
    Node finish(List<Node> from) {
        Node after = graph.add(new Step.Join());
        if (innermost instanceof Finishing finishing) {
            for (Node end : from) {
                Graph.link(end, finishing.entering(after, Step.Reason.GOES_ON, () -> after), EdgeKind.NEXT);
            }
        }
        return after;
    }

    void breakTo(Node from, @Nullable String label) {
        for (Route route = innermost; route != null; route = route.outer()) {
            if (route instanceof Jumping jumping && isMeant(jumping.target(), label)) {
                go(from, jumping.target().onBreak(), route, innermost);
                return;
            }
        }
    }

    private static boolean isMeant(Target target, @Nullable String label) {
        return label == null
                ? !target.yields() && !target.labelledOnly()
                : target.labels().contains(label);
    }

    void continueTo(Node from, @Nullable String label) {
        for (Route route = innermost; route != null; route = route.outer()) {
            if (route instanceof Jumping jumping
                    && jumping.target().onContinue() != null
                    && (label == null || jumping.target().labels().contains(label))) {
                go(from, jumping.target().onContinue(), route, innermost);
                return;
            }
        }
    }

    void yieldTo(Node from) {
        for (Route route = innermost; route != null; route = route.outer()) {
            if (route instanceof Jumping jumping && jumping.target().yields()) {
                go(from, jumping.target().onBreak(), route, innermost);
                return;
            }
        }
    }

    void returnFrom(Node from) {
        go(from, graph.returned(), null, innermost);
    }

    private void go(Node from, Node target, @Nullable Route until, @Nullable Route start) {
        for (Route route = start; route != null && route != until; route = route.outer()) {
            if (route instanceof Finishing finishing) {
                Step.Reason reason = target == graph.returned() ? Step.Reason.RETURNS : Step.Reason.GOES_ON;
                Node entry = finishing.entering(target, reason, () -> {
                    Node after = graph.add(new Step.Join());
                    go(after, target, until, finishing.outer());
                    return after;
                });
                Graph.link(from, entry, EdgeKind.NEXT);
                return;
            }
            if (route instanceof Within within) {
                Node exit = within.leaving(target, left -> go(left, target, until, within.outer()));
                Graph.link(from, exit, EdgeKind.NEXT);
                return;
            }
        }
        Graph.link(from, target, EdgeKind.NEXT);
    }

    /** Adds the ways that an exception of a step may take. */
    void raise(Node from, Thrown thrown) {
        raise(from, thrown, innermost);
    }

    private void raise(Node from, Thrown thrown, @Nullable Route start) {
        for (Route route = start; route != null; route = route.outer()) {
            if (route instanceof Catching catching) {
                if (isCaught(from, thrown, catching)) {
                    return;
                }
            } else if (route instanceof Finishing finishing) {
                Node entry = finishing.entering(thrown, Step.Reason.THROWS, () -> {
                    Node after = graph.add(new Step.Join());
                    raise(after, thrown, finishing.outer());
                    return after;
                });
                Graph.link(from, entry, EdgeKind.THROWS);
                return;
            } else if (route instanceof Within within) {
                Node exit = within.leaving(thrown, left -> raise(left, thrown, within.outer()));
                Graph.link(from, exit, EdgeKind.THROWS);
                return;
            }
        }
        Graph.link(from, graph.thrown(), EdgeKind.THROWS);
    }

    private boolean isCaught(Node from, Thrown thrown, Catching catching) {
        for (Handler handler : catching.handlers()) {
            Throwing.Caught caught = throwing.catches(handler.clause(), thrown);
            if (caught != Throwing.Caught.NO) {
                Graph.link(from, handler.entry(), EdgeKind.THROWS);
            }
            if (caught == Throwing.Caught.YES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause around the place asks what kind of exception it is. */
    boolean isSelective() {
        for (Route route = innermost; route != null; route = route.outer()) {
            if (route instanceof Catching catching
                    && catching.handlers().stream().anyMatch(handler -> !Throwing.takesAll(handler.clause()))) {
                return true;
            }
        }
        return false;
    }
}
