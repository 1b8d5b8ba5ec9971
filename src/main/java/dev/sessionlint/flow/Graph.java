package dev.sessionlint.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The control flow of one body, with the paths that exceptions take.
 *
 * <p>A {@code finally} stands in it once: what leads into it says where to go on ({@link Step.Enter}), and whoever walks
 * the graph keeps that in mind until {@link Step.Resume}.
 */
final class Graph {
    private final List<Node> nodes = new ArrayList<>();
    private final Node entry = add(new Step.Join());
    private final Node returned = add(new Step.Join());
    private final Node thrown = add(new Step.Join());
    private final Slots slots;

    Graph(Slots slots) {
        this.slots = slots;
    }

    /** How a path goes from one node to the next. */
    enum EdgeKind {
        NEXT,
        /** The condition holds. */
        TRUE,
        /** The condition does not hold. */
        FALSE,
        /** The step throws. */
        THROWS,
        /** The end of a {@code finally} goes on where its entry said. */
        RESUMES
    }

    record Edge(Node to, EdgeKind kind) {}

    /** By identity. */
    static final class Node {
        private final int number;
        private final Step step;
        private final List<Edge> out = new ArrayList<>(2);

        private Node(int number, Step step) {
            this.number = number;
            this.step = step;
        }

        /** 0-based, in the order of the source as far as there is one. */
        int number() {
            return number;
        }

        Step step() {
            return step;
        }

        List<Edge> out() {
            return out;
        }

        @Override
        public String toString() {
            return number + " " + step;
        }
    }

    Node add(Step step) {
        Node node = new Node(nodes.size(), step);
        nodes.add(node);
        return node;
    }

    static void link(Node from, Node to, EdgeKind kind) {
        for (Edge edge : from.out) {
            if (edge.to == to && edge.kind == kind) {
                return;
            }
        }
        from.out.add(new Edge(to, kind));
    }

    /** The numbers of the nodes that are wanted, and of all from which a path leads to one. */
    BitSet leadingTo(Predicate<Node> wanted) {
        BitSet found = new BitSet();
        nodes.stream().filter(wanted).forEach(node -> found.set(node.number));
        boolean more = !found.isEmpty();
        while (more) {
            more = false;
            for (int i = nodes.size() - 1; i >= 0; i--) {
                if (!found.get(i) && leadsInto(found, nodes.get(i))) {
                    found.set(i);
                    more = true;
                }
            }
        }
        return found;
    }

    /** Whether a step leads from a node to one of those numbers. */
    static boolean leadsInto(BitSet numbers, Node node) {
        for (Edge edge : node.out) {
            if (numbers.get(edge.to.number)) {
                return true;
            }
        }
        return false;
    }

    List<Node> nodes() {
        return nodes;
    }

    Node entry() {
        return entry;
    }

    /** Where the body ends, with or without a value. */
    Node returned() {
        return returned;
    }

    /** Where the body ends by an exception. */
    Node thrown() {
        return thrown;
    }

    Slots slots() {
        return slots;
    }
}
