package dev.sessionlint.flow.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place in a body may name, and where it may jump to. */
final class Scope {
    /**
     * @param loop whether it can be continued
     * @param plain whether a jump without a label may mean it
     */
    record Target(@Nullable String label, boolean loop, boolean plain) {}

    /** @param type null: one of several */
    record Caught(String name, @Nullable Class<? extends Throwable> type) {}

    /** What a body collects. */
    static final class Collected {
        final List<Opening> openings = new ArrayList<>();
        final List<Body> bodies = new ArrayList<>();
    }

    final Collected collected;
    /** Whether a {@code return} may stand here, and whether it hands out a value. */
    final boolean returns;

    final boolean valued;
    /** Whether numbers and flags may be assigned, and {@code this} is the class of the field. */
    final boolean outermost;

    final List<Variable> values;
    final List<Variable> flags;
    final List<Target> targets;
    final List<Variable> declared = new ArrayList<>();
    final boolean inLoop;
    final boolean inTry;
    final @Nullable Caught caught;

    private Scope(
            Collected collected,
            boolean returns,
            boolean valued,
            boolean outermost,
            List<Variable> values,
            List<Variable> flags,
            List<Target> targets,
            boolean inLoop,
            boolean inTry,
            @Nullable Caught caught) {
        this.collected = collected;
        this.returns = returns;
        this.valued = valued;
        this.outermost = outermost;
        this.values = new ArrayList<>(values);
        this.flags = new ArrayList<>(flags);
        this.targets = List.copyOf(targets);
        this.inLoop = inLoop;
        this.inTry = inTry;
        this.caught = caught;
    }

    static Scope body(boolean returns, boolean valued, boolean outermost) {
        List<Variable> flags = List.of(new Variable("flag", !outermost), new Variable("other", true));
        return new Scope(new Collected(), returns, valued, outermost, List.of(), flags, List.of(), false, false, null);
    }

    Scope inner() {
        return new Scope(collected, returns, valued, outermost, values, flags, targets, inLoop, inTry, caught);
    }

    Scope target(@Nullable String label, boolean loop, boolean plain) {
        List<Target> all = new ArrayList<>(targets);
        all.add(new Target(label, loop, plain));
        return new Scope(collected, returns, valued, outermost, values, flags, all, inLoop || loop, inTry, caught);
    }

    Scope attempt() {
        return new Scope(collected, returns, valued, outermost, values, flags, targets, inLoop, true, caught);
    }

    Scope clause(Caught exception) {
        return new Scope(collected, returns, valued, outermost, values, flags, targets, inLoop, inTry, exception);
    }

    /** Out of a switch expression nothing jumps but exceptions. */
    Scope yielding() {
        return new Scope(collected, false, false, outermost, values, flags, List.of(), inLoop, inTry, caught);
    }

    List<Variable> fixed() {
        return values.stream().filter(Variable::isFixed).toList();
    }

    List<Variable> assignable() {
        return values.stream().filter(variable -> !variable.isFixed()).toList();
    }
}
