package dev.sessionlint.flow;

import com.github.javaparser.ast.type.Type;
import org.jspecify.annotations.Nullable;

/** What decides a branch, once its operands are evaluated. */
sealed interface Condition {
    /** True if the operand is null. */
    record IsNull(Operand operand) implements Condition {}

    /** True if the slot holds true: a boolean variable, or a condition that the body asks more than once. */
    record Holds(int slot) implements Condition {}

    /** True if the operand was released; with {@code open}, if it was not. */
    record IsClosed(Operand operand, boolean open) implements Condition {}

    /**
     * True if the operand is of a type.
     *
     * @param binding the slot of the variable of the pattern; null: there is none
     */
    record InstanceOf(
            Operand operand, @Nullable Type type, @Nullable Integer binding) implements Condition {}

    /**
     * True if both operands are the same object.
     *
     * @param answer the slot of the answer, if the body asks more than once; null: it does not
     */
    record Same(Operand left, Operand right, @Nullable Integer answer) implements Condition {}

    /** True while an iteration has more; what is handed to it as the tracked value is met at least once. */
    record More(Operand iterated, int element) implements Condition {}

    /** Nothing is known of it. */
    record Opaque() implements Condition {}
}
