package dev.sessionlint.flow.random;

import org.jspecify.annotations.Nullable;

/** How a path leaves the statement that it is in. */
abstract class Jump extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Jump() {
        super(null, null, false, false);
    }

    /** {@code return}. */
    static final class Return extends Jump {
        private static final long serialVersionUID = 1;
    }

    /** {@code break} or {@code continue}. */
    static final class To extends Jump {
        private static final long serialVersionUID = 1;
        private final boolean on;
        private final @Nullable String label;

        /** @param on whether it is {@code continue} */
        To(boolean on, @Nullable String label) {
            this.on = on;
            this.label = label;
        }

        boolean isContinue() {
            return on;
        }

        boolean means(@Nullable String target) {
            return label == null || label.equals(target);
        }

        boolean isLabelled(String target) {
            return target.equals(label);
        }

        boolean isPlainBreak() {
            return !on && label == null;
        }
    }

    /** {@code yield}. */
    static final class Yield extends Jump {
        private static final long serialVersionUID = 1;
        private final Worth worth;

        Yield(Worth worth) {
            this.worth = worth;
        }

        Worth worth() {
            return worth;
        }
    }

    /** An exception. */
    static final class Raised extends Jump {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        Raised(Fault fault) {
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
