package dev.sessionlint.flow;

import dev.sessionlint.flow.Graph.Edge;
import dev.sessionlint.flow.Graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Which slots a graph still asks for behind each node: what is known of the others need not be kept apart. */
final class Liveness {
    private final List<BitSet> before = new ArrayList<>();

    private Liveness() {}

    static Liveness of(Graph graph) {
        Liveness liveness = new Liveness();
        List<Node> nodes = graph.nodes();
        List<List<Node>> into = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            liveness.before.add(new BitSet());
            into.add(new ArrayList<>());
        }
        for (Node node : nodes) {
            for (Edge edge : node.out()) {
                into.get(edge.to().number()).add(node);
            }
        }
        Deque<Node> work = new ArrayDeque<>();
        boolean[] waiting = new boolean[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            work.add(nodes.get(i));
            waiting[i] = true;
        }
        while (!work.isEmpty()) {
            Node node = work.remove();
            waiting[node.number()] = false;
            BitSet live = new BitSet();
            for (Edge edge : node.out()) {
                live.or(liveness.before.get(edge.to().number()));
            }
            transfer(node.step(), live, graph.slots());
            if (!live.equals(liveness.before.get(node.number()))) {
                liveness.before.set(node.number(), live);
                for (Node above : into.get(node.number())) {
                    if (!waiting[above.number()]) {
                        waiting[above.number()] = true;
                        work.add(above);
                    }
                }
            }
        }
        return liveness;
    }

    private static void transfer(Step step, BitSet live, Slots slots) {
        if (step instanceof Step.Assign assign) {
            boolean asked = live.get(assign.target());
            live.clear(assign.target());
            // What an assignment opens again was worth nothing before it.
            slots.dependents(assign.target()).forEach(live::clear);
            if (asked) {
                ask(assign.source(), live);
            }
        } else if (step instanceof Step.Forget gone) {
            gone.slots().forEach(live::clear);
        } else if (step instanceof Step.Element element) {
            live.clear(element.target());
        } else if (step instanceof Step.Call call) {
            live.clear(call.result());
        } else if (step instanceof Step.Test test) {
            ask(test.condition(), live);
        }
    }

    private static void ask(Condition condition, BitSet live) {
        if (condition instanceof Condition.IsNull test) {
            ask(test.operand(), live);
        } else if (condition instanceof Condition.Holds test) {
            live.set(test.slot());
        } else if (condition instanceof Condition.InstanceOf test) {
            ask(test.operand(), live);
        } else if (condition instanceof Condition.Same test) {
            ask(test.left(), live);
            ask(test.right(), live);
        }
    }

    private static void ask(Operand operand, BitSet live) {
        if (operand instanceof Operand.Slot slot) {
            live.set(slot.number());
        }
    }

    /** The slots that are asked for at a node or behind it. */
    BitSet before(Node node) {
        return before.get(node.number());
    }
}
