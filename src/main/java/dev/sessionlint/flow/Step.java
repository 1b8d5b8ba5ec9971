package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens at one node of a control-flow graph. */
sealed interface Step {
    /** Where it stands in the source; empty where nothing is written for it. */
    default Optional<Node> place() {
        if (this instanceof Call call) {
            return Optional.of(call.site());
        }
        if (this instanceof Assign assign) {
            return Optional.of(assign.site());
        }
        if (this instanceof Test test) {
            return Optional.of(test.site());
        }
        if (this instanceof Return value) {
            return Optional.of(value.site());
        }
        if (this instanceof Throw thrown) {
            return Optional.of(thrown.site());
        }
        if (this instanceof Store store) {
            return Optional.of(store.site());
        }
        return this instanceof CloseResource close ? Optional.of(close.site()) : Optional.empty();
    }

    /** Nothing: a place where paths meet. */
    record Join() implements Step {}

    /**
     * A call, a creation or the call of another constructor.
     *
     * @param site the method call, object creation or explicit constructor invocation
     * @param receiver unknown for a call that names none
     * @param result the slot of its value
     */
    record Call(Node site, Operand receiver, List<Operand> arguments, int result) implements Step {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A variable, own field or temporary takes a value. */
    record Assign(int target, Operand source, Node site) implements Step {}

    /**
     * A value leaves the local variables.
     *
     * @param field the name of the own field that takes it; null: a field of another object, or an element of an array
     */
    record Store(Operand source, @Nullable String field, Node site) implements Step {}

    /** The value of the body; what {@code finally} does comes after it. */
    record Return(Operand value, Node site) implements Step {}

    /** An exception is thrown by a statement. */
    record Throw(Node site) implements Step {}

    /** A branch: its true edge is taken if the condition holds. */
    record Test(Condition condition, Node site) implements Step {}

    /**
     * A lambda, method reference or class body takes variables with it.
     *
     * @param captured the slots of the variables that it names
     * @param receiver what a method reference is bound to
     */
    record Capture(Node site, List<Captured> captured, Operand receiver, int result) implements Step {
        public Capture {
            captured = List.copyOf(captured);
        }
    }

    /** A variable that a nested body names. */
    record Captured(String name, int slot) {}

    /** A resource is closed at the end of its {@code try}, if it is not null. */
    record CloseResource(int slot, Node site) implements Step {}

    /** The way into a {@code finally}: where to go on after it, and why it is entered. */
    record Enter(Graph.Node after, Reason reason) implements Step {}

    /** Why a {@code finally} is entered. */
    enum Reason {
        /** The block before it ends, or a jump leads on. */
        GOES_ON,
        RETURNS,
        THROWS
    }

    /** The end of a {@code finally}: goes on where its entry said. */
    record Resume() implements Step {}

    /**
     * A jump or exception leads out of a {@code finally}: what its entry said counts no more (JLS 14.20.2).
     *
     * @param returns whether it leaves with a value of its own
     */
    record Leave(boolean returns) implements Step {}

    /** The next value of an iteration over an operand. */
    record Element(int target, Operand iterated) implements Step {}

    /** An array or list takes an element; it then stands for the element. */
    record Collect(int target, Operand source) implements Step {}

    /** The end of a block: its variables are gone. */
    record Forget(List<Integer> slots) implements Step {
        public Forget {
            slots = List.copyOf(slots);
        }
    }
}
