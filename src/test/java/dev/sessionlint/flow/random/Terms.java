package dev.sessionlint.flow.random;

/** The expressions that hand a session, a connection or null on. */
final class Terms {
    private Terms() {}

    record Named(Variable variable) implements Term {
        @Override
        public void print(Text text) {
            text.put(variable.name());
        }

        @Override
        public Worth eval(Path path) {
            return path.of(variable);
        }
    }

    record Null() implements Term {
        @Override
        public void print(Text text) {
            text.put("null");
        }

        @Override
        public Worth eval(Path path) {
            return Worth.NULL;
        }
    }

    record Cast(Term term) implements Term {
        @Override
        public void print(Text text) {
            text.put("(" + text.family().type() + ") ").put(term).has(Construct.CAST);
        }

        @Override
        public Worth eval(Path path) {
            return term.eval(path);
        }
    }

    record Enclosed(Term term) implements Term {
        @Override
        public void print(Text text) {
            text.put("(").put(term).put(")").has(Construct.PARENTHESES);
        }

        @Override
        public Worth eval(Path path) {
            return term.eval(path);
        }
    }

    /** {@code condition ? one : other} */
    record Choice(Question question, Term one, Term other) implements Term {
        @Override
        public void print(Text text) {
            text.put("(")
                    .ask(question)
                    .put(" ? ")
                    .put(one)
                    .put(" : ")
                    .put(other)
                    .put(")");
            text.has(Construct.CONDITIONAL_VALUE);
        }

        @Override
        public Worth eval(Path path) {
            return question.holds(path) ? one.eval(path) : other.eval(path);
        }
    }

    /** {@code (variable = term)} */
    record Assigned(Variable variable, Term term) implements Term {
        @Override
        public void print(Text text) {
            text.put("(" + variable + " = ").put(term).put(")").has(Construct.ASSIGNMENT_AS_VALUE);
        }

        @Override
        public Worth eval(Path path) {
            Worth worth = term.eval(path);
            path.assign(variable, worth);
            return worth;
        }
    }

    /** A method of the file that returns what it is given. */
    record Given(Variable variable) implements Term {
        @Override
        public void print(Text text) {
            text.put("same(" + variable + ")").has(Construct.HELPER_GIVES);
        }

        @Override
        public Worth eval(Path path) {
            // Of all but the value that is followed a call hides what is known.
            return path.of(variable) == Worth.FOLLOWED ? Worth.FOLLOWED : Worth.UNKNOWN;
        }
    }
}
