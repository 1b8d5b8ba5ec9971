package dev.sessionlint.flow.random;

/** A name in a body. By identity. */
final class Variable {
    /** The own field to which values are handed. */
    static final Variable HELD = new Variable("held", false);
    /** The one number of a body, about which it asks. */
    static final Variable NUMBER = new Variable("n", false);

    private final String name;
    private final boolean fixed;

    /** @param fixed whether it is never assigned again, so that nested bodies may name it */
    Variable(String name, boolean fixed) {
        this.name = name;
        this.fixed = fixed;
    }

    String name() {
        return name;
    }

    boolean isFixed() {
        return fixed;
    }

    boolean isField() {
        return this == HELD;
    }

    @Override
    public String toString() {
        return name;
    }
}
