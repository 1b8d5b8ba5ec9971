package dev.sessionlint.flow;

/** Where a step takes a value from: a slot, or a constant. */
sealed interface Operand {
    Operand UNKNOWN = new Constant(Value.UNKNOWN);
    Operand NULL = new Constant(Value.NULL);
    Operand PRESENT = new Constant(Value.PRESENT);

    /** The variable, field or temporary of a number. */
    record Slot(int number) implements Operand {}

    /**
     * A value that is known beforehand.
     *
     * @param value one of {@link Value}, no link
     */
    record Constant(int value) implements Operand {}
}
