package dev.sessionlint.flow;

import dev.sessionlint.flow.Graph.Edge;
import dev.sessionlint.flow.Graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Which slots a graph still asks for, and which it reads at all, behind each node: what is known of the others need not
 * be kept apart.
 */
final class Liveness {
    private final List<BitSet> before;
    private final List<BitSet> readBehind;

    private Liveness(List<BitSet> before, List<BitSet> readBehind) {
        this.before = before;
        this.readBehind = readBehind;
    }

    static Liveness of(Graph graph) {
        return new Liveness(
                solve(graph, (step, live) -> transfer(step, live, graph.slots())), solve(graph, Liveness::read));
    }

    private static List<BitSet> solve(Graph graph, BiConsumer<Step, BitSet> transfer) {
        List<BitSet> before = new ArrayList<>();
        List<Node> nodes = graph.nodes();
        List<List<Node>> into = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            before.add(new BitSet());
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
                live.or(before.get(edge.to().number()));
            }
            transfer.accept(node.step(), live);
            if (!live.equals(before.get(node.number()))) {
                before.set(node.number(), live);
                for (Node above : into.get(node.number())) {
                    if (!waiting[above.number()]) {
                        waiting[above.number()] = true;
                        work.add(above);
                    }
                }
            }
        }
        return before;
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
        } else if (step instanceof Step.CloseResource close) {
            live.set(close.slot());
        } else if (step instanceof Step.Test test) {
            ask(test.condition(), live);
        }
    }

    private static void read(Step step, BitSet live) {
        if (step instanceof Step.Assign assign) {
            live.clear(assign.target());
            ask(assign.source(), live);
        } else if (step instanceof Step.Forget gone) {
            gone.slots().forEach(live::clear);
        } else if (step instanceof Step.Call call) {
            live.clear(call.result());
            ask(call.receiver(), live);
            call.arguments().forEach(argument -> ask(argument, live));
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
            if (test.answer() != null) {
                live.set(test.answer());
            }
        }
    }

    private static void ask(Operand operand, BitSet live) {
        if (operand instanceof Operand.Slot slot) {
            live.set(slot.number());
        }
    }

    /** The slots that calls and assignments read at a node or behind it. */
    BitSet readBehind(Node node) {
        return readBehind.get(node.number());
    }

    /** The slots that are asked for at a node or behind it. */
    BitSet before(Node node) {
        return before.get(node.number());
    }
}
