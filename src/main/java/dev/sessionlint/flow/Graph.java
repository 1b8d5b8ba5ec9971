package dev.sessionlint.flow;

import java.util.ArrayList;
import java.util.List;

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
