package dev.sessionlint.flow;

import dev.sessionlint.flow.Graph.EdgeKind;
import dev.sessionlint.flow.Graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place at which a graph is being built, and the variables in scope there. */
final class Pen {
    private final Graph graph;
    private final Slots slots;
    private final Deque<Map<String, Integer>> scopes = new ArrayDeque<>();
    private @Nullable Node at;

    Pen(Graph graph) {
        this.graph = graph;
        this.slots = graph.slots();
        this.at = graph.entry();
        scopes.push(new HashMap<>());
    }

    /** Whether the place can be reached. */
    boolean isLive() {
        return at != null;
    }

    /** The node that was written last; throws if the place cannot be reached. */
    Node at() {
        Node here = at;
        if (here == null) {
            throw new IllegalStateException("nothing leads here");
        }
        return here;
    }

    Optional<Node> place() {
        return Optional.ofNullable(at);
    }

    void moveTo(@Nullable Node node) {
        at = node;
    }

    /** Nothing leads to what is written next. */
    void lift() {
        at = null;
    }

    /** Goes on at a node, to which the place leads too. */
    void joinAt(Node node) {
        if (at != null) {
            Graph.link(at, node, EdgeKind.NEXT);
        }
        at = node;
    }

    /** Leads to a node and leaves. */
    void leadTo(Node node) {
        if (at != null) {
            Graph.link(at, node, EdgeKind.NEXT);
        }
        at = null;
    }

    Node write(Step step) {
        Node node = graph.add(step);
        Graph.link(at(), node, EdgeKind.NEXT);
        at = node;
        return node;
    }

    Node join() {
        return graph.add(new Step.Join());
    }

    Graph graph() {
        return graph;
    }

    Slots slots() {
        return slots;
    }

    void openScope() {
        scopes.push(new HashMap<>());
    }

    /** Ends a scope; what it declared is gone. */
    void closeScope() {
        List<Integer> gone = new ArrayList<>(scopes.pop().values());
        if (at != null && !gone.isEmpty()) {
            write(new Step.Forget(gone));
        }
    }

    int declare(com.github.javaparser.ast.Node declaration, String name) {
        int slot = slots.local(declaration, name);
        scopes.element().put(name, slot);
        return slot;
    }

    /** The slot of the local variable of a name. */
    Optional<Integer> local(String name) {
        for (Map<String, Integer> scope : scopes) {
            Integer slot = scope.get(name);
            if (slot != null) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** The slot of what a name means: a local variable, else a field or a variable of the body around. */
    int variable(String name) {
        return local(name).orElseGet(() -> slots.outer(name));
    }
}
