package dev.sessionlint.flow.random;

import org.jspecify.annotations.Nullable;

/** The statements that leave a block. */
final class Jumps {
    private Jumps() {}

    /** {@code return}, with or without a value. */
    record Return(@Nullable Term term) implements Statement {
        @Override
        public void print(Text text) {
            text.put("return");
            if (term == null) {
                text.has(Construct.RETURN);
            } else {
                text.put(" ")
                        .put(term)
                        .has(term instanceof Terms.Null ? Construct.RETURN_NULL : Construct.RETURN_VALUE);
            }
            text.put(";");
        }

        @Override
        public void walk(Path path) {
            path.returns(term == null ? Worth.UNKNOWN : term.eval(path));
        }

        @Override
        public boolean endsBlock() {
            return true;
        }
    }

    record To(boolean on, @Nullable String label) implements Statement {
        @Override
        public void print(Text text) {
            text.put((on ? "continue" : "break") + (label == null ? "" : " " + label) + ";");
            if (label == null) {
                text.has(on ? Construct.CONTINUE : Construct.BREAK);
            } else {
                text.has(on ? Construct.LABELLED_CONTINUE : Construct.LABELLED_BREAK);
            }
        }

        @Override
        public void walk(Path path) {
            throw new Jump.To(on, label);
        }

        @Override
        public boolean endsBlock() {
            return true;
        }
    }

    record Throw(Class<? extends Throwable> type) implements Statement {
        @Override
        public void print(Text text) {
            text.put("throw new " + type.getSimpleName() + "(\"no\");").has(Construct.THROW);
        }

        @Override
        public void walk(Path path) {
            throw new Jump.Raised(new Fault(Fault.Origin.CREATED, type));
        }

        @Override
        public boolean endsBlock() {
            return true;
        }
    }

    /**
     * Throws what a clause caught.
     *
     * @param type of a single clause; null: the clause names several types, and it is taken for what a call throws
     */
    record Rethrow(String name, @Nullable Class<? extends Throwable> type) implements Statement {
        @Override
        public void print(Text text) {
            text.put("throw " + name + ";").has(Construct.RETHROW);
        }

        @Override
        public void walk(Path path) {
            throw new Jump.Raised(type == null ? Fault.CALL : new Fault(Fault.Origin.RETHROWN, type));
        }

        @Override
        public boolean endsBlock() {
            return true;
        }
    }

    record Yield(Term term) implements Statement {
        @Override
        public void print(Text text) {
            text.put("yield ").put(term).put(";").has(Construct.YIELD);
        }

        @Override
        public void walk(Path path) {
            throw new Jump.Yield(term.eval(path));
        }

        @Override
        public boolean endsBlock() {
            return true;
        }
    }
}
