package dev.sessionlint.flow;

import dev.sessionlint.flow.PathState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is known on both sides of a branch.
 *
 * @param whenTrue null if the condition cannot hold
 * @param whenFalse null if it cannot fail
 */
record Branches(@Nullable PathState whenTrue, @Nullable PathState whenFalse) {
    static Branches of(Condition condition, PathState state, Tracked tracked, CallEffects effects) {
        if (condition instanceof Condition.IsNull test) {
            return isNull(test.operand(), state);
        }
        if (condition instanceof Condition.Holds test) {
            return holds(test.slot(), state);
        }
        if (condition instanceof Condition.IsClosed test) {
            return isClosed(test, state);
        }
        if (condition instanceof Condition.InstanceOf test) {
            return instance(test, state, tracked, effects);
        }
        if (condition instanceof Condition.Same test) {
            return same(test, state);
        }
        if (condition instanceof Condition.More test) {
            // What is iterated over stands for its elements: the tracked one is met before the end.
            boolean unmet = Value.isLink(state.value(test.iterated())) && !Value.isLink(state.value(test.element()));
            return new Branches(state, unmet ? null : state);
        }
        return new Branches(state, state);
    }

    private static Branches decided(boolean answer, PathState state) {
        return new Branches(answer ? state : null, answer ? null : state);
    }

    private static Branches isNull(Operand operand, PathState state) {
        int value = state.value(operand);
        if (value != Value.UNKNOWN) {
            return decided(value == Value.NULL, state);
        }
        return operand instanceof Operand.Slot slot
                ? new Branches(state.with(slot.number(), Value.NULL), state.with(slot.number(), Value.PRESENT))
                : new Branches(state, state);
    }

    private static Branches holds(int slot, PathState state) {
        int value = state.value(slot);
        if (value == Value.TRUE || value == Value.FALSE) {
            return decided(value == Value.TRUE, state);
        }
        return value == Value.UNKNOWN
                ? new Branches(state.with(slot, Value.TRUE), state.with(slot, Value.FALSE))
                : new Branches(state, state);
    }

    private static Branches isClosed(Condition.IsClosed test, PathState state) {
        int value = state.value(test.operand());
        if (value != Value.link(0) || state.status() == Status.ABSENT) {
            return new Branches(state, state);
        }
        boolean closed = state.status() == Status.RELEASED;
        return decided(closed != test.open(), state);
    }

    private static Branches instance(Condition.InstanceOf test, PathState state, Tracked tracked, CallEffects effects) {
        int value = state.value(test.operand());
        if (value == Value.NULL) {
            return new Branches(null, state);
        }
        PathState holds = state;
        if (value == Value.UNKNOWN && test.operand() instanceof Operand.Slot slot) {
            holds = state.with(slot.number(), Value.PRESENT);
        }
        if (test.binding() != null) {
            holds = holds.with(test.binding(), value == Value.UNKNOWN ? Value.PRESENT : value);
        }
        boolean certain = value == Value.link(0) && test.type() != null && effects.isInstance(tracked, test.type());
        boolean impossible = value == Value.link(0) && test.type() != null && effects.isForeign(tracked, test.type());
        return new Branches(impossible ? null : holds, certain ? null : state);
    }

    private static Branches same(Condition.Same test, PathState state) {
        int left = state.value(test.left());
        int right = state.value(test.right());
        if (Value.isLink(left) && left == right) {
            return decided(true, state);
        }
        boolean different = (left == Value.NULL && (right == Value.PRESENT || Value.isLink(right)))
                || (right == Value.NULL && (left == Value.PRESENT || Value.isLink(left)));
        if (different) {
            return decided(false, state);
        }
        return test.answer() == null ? new Branches(state, state) : holds(test.answer(), state);
    }
}
