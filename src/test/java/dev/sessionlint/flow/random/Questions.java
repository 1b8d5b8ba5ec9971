package dev.sessionlint.flow.random;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The conditions. */
final class Questions {
    private Questions() {}

    record Literal(boolean value) implements Question {
        @Override
        public void print(Text text) {
            text.put(String.valueOf(value)).has(Construct.CONSTANT_CONDITION);
        }

        @Override
        public boolean holds(Path path) {
            return value;
        }
    }

    record Flag(Variable variable) implements Question {
        @Override
        public void print(Text text) {
            text.put(variable.name()).has(Construct.FLAG);
        }

        @Override
        public boolean holds(Path path) {
            if (path.of(variable) == Worth.UNKNOWN) {
                path.learn(variable, path.chooses() ? Worth.TRUE : Worth.FALSE);
            }
            return path.of(variable) == Worth.TRUE;
        }

        @Override
        public Worth eval(Path path) {
            return path.of(variable);
        }
    }

    record FlagCompared(Variable variable, boolean with, boolean equal, boolean turned) implements Question {
        @Override
        public void print(Text text) {
            String operator = equal ? " == " : " != ";
            text.put(turned ? with + operator + variable : variable + operator + with);
            text.has(Construct.FLAG_COMPARED);
        }

        @Override
        public boolean holds(Path path) {
            return (new Flag(variable).holds(path) == with) == equal;
        }
    }

    record Not(Question question) implements Question {
        @Override
        public void print(Text text) {
            text.put("!(").put(question).put(")").has(Construct.NOT);
        }

        @Override
        public boolean holds(Path path) {
            return !question.holds(path);
        }

        @Override
        public void tellRepeatable(Consumer<String> texts) {
            question.tellRepeatable(texts);
        }
    }

    /** {@code left && right}, {@code left || right} */
    record Both(boolean and, Question left, Question right) implements Question {
        @Override
        public void print(Text text) {
            text.put("(").put(left).put(and ? " && " : " || ").put(right).put(")");
            text.has(and ? Construct.AND : Construct.OR);
        }

        @Override
        public boolean holds(Path path) {
            return and ? left.holds(path) && right.holds(path) : left.holds(path) || right.holds(path);
        }

        @Override
        public void tellRepeatable(Consumer<String> texts) {
            left.tellRepeatable(texts);
            right.tellRepeatable(texts);
        }
    }

    record Choice(Question question, Question one, Question other) implements Question {
        @Override
        public void print(Text text) {
            text.put("(")
                    .ask(question)
                    .put(" ? ")
                    .put(one)
                    .put(" : ")
                    .put(other)
                    .put(")");
            text.has(Construct.CONDITIONAL_CONDITION);
        }

        @Override
        public boolean holds(Path path) {
            return question.holds(path) ? one.holds(path) : other.holds(path);
        }

        @Override
        public Worth eval(Path path) {
            return question.holds(path) ? one.eval(path) : other.eval(path);
        }
    }

    /** A test of a variable for null, in one of its forms. */
    record IsNull(Variable variable, Form form) implements Question {
        enum Form {
            IS("%s == null", true, Construct.NULL_TEST),
            IS_NOT("%s != null", false, Construct.NULL_TEST),
            TURNED_IS("null == %s", true, Construct.NULL_TEST_TURNED),
            TURNED_IS_NOT("null != %s", false, Construct.NULL_TEST_TURNED),
            IS_NULL("Objects.isNull(%s)", true, Construct.NULL_TEST_OF_OBJECTS),
            NON_NULL("Objects.nonNull(%s)", false, Construct.NULL_TEST_OF_OBJECTS);

            private final String pattern;
            private final boolean whenNull;
            private final Construct construct;

            Form(String pattern, boolean whenNull, Construct construct) {
                this.pattern = pattern;
                this.whenNull = whenNull;
                this.construct = construct;
            }
        }

        @Override
        public void print(Text text) {
            text.put(form.pattern.formatted(variable));
            text.has(form.construct);
        }

        @Override
        public boolean holds(Path path) {
            if (path.of(variable) == Worth.UNKNOWN) {
                path.learn(variable, path.chooses() ? Worth.NULL : Worth.PRESENT);
            }
            return (path.of(variable) == Worth.NULL) == form.whenNull;
        }
    }

    /** {@code (variable = term) != null} */
    record IsAssignedNull(Terms.Assigned assignment, boolean equal) implements Question {
        @Override
        public void print(Text text) {
            text.put(assignment).put(equal ? " == null" : " != null").has(Construct.NULL_TEST_OF_ASSIGNMENT);
        }

        @Override
        public boolean holds(Path path) {
            assignment.eval(path);
            return new IsNull(assignment.variable(), IsNull.Form.IS).holds(path) == equal;
        }
    }

    /**
     * {@code variable instanceof Session other}.
     *
     * <p>The value that is followed is one for sure, null is none, and of others nothing is known. The variable of the
     * pattern lives to the end of the block around.
     */
    record IsInstance(
            Variable variable, String type, @Nullable Variable binding) implements Question {
        @Override
        public void print(Text text) {
            text.put(variable + " instanceof " + type).has(Construct.INSTANCE_TEST);
            if (binding != null) {
                text.put(" " + binding).has(Construct.PATTERN);
            }
        }

        @Override
        public boolean holds(Path path) {
            Worth worth = path.of(variable);
            if (worth == Worth.NULL || (worth != Worth.FOLLOWED && path.chooses())) {
                return false;
            }
            if (worth == Worth.UNKNOWN) {
                path.learn(variable, Worth.PRESENT);
            }
            if (binding != null) {
                path.assign(binding, path.of(variable));
            }
            return true;
        }
    }

    /** Whether a session is open or a connection closed; known of the value that is followed only. */
    record IsOpen(Variable variable) implements Question {
        @Override
        public void print(Text text) {
            text.put(variable + "." + text.family().question() + "()").has(Construct.IS_OPEN);
        }

        @Override
        public boolean holds(Path path) {
            return path.of(variable) == Worth.FOLLOWED
                    ? path.isReleased() != path.family().asksForOpen()
                    : path.chooses();
        }
    }

    /** {@code left == right} */
    record IsSame(Variable left, Variable right, boolean equal) implements Question {
        @Override
        public void print(Text text) {
            text.put(left + (equal ? " == " : " != ") + right).has(Construct.IDENTITY);
        }

        @Override
        public boolean holds(Path path) {
            Worth one = path.of(left);
            Worth other = path.of(right);
            if (one == Worth.FOLLOWED && other == Worth.FOLLOWED) {
                return equal;
            }
            if (isApart(one, other) || isApart(other, one)) {
                return !equal;
            }
            return path.answer(left + " == " + right) == equal;
        }

        private static boolean isApart(Worth one, Worth other) {
            return one == Worth.NULL && (other == Worth.PRESENT || other == Worth.FOLLOWED);
        }

        @Override
        public void tellRepeatable(Consumer<String> texts) {
            texts.accept(left + " == " + right);
        }
    }

    /** {@code n > 1}, or a getter: the same whenever the body asks again, until a variable of it changes. */
    record Repeatable(String text) implements Question {
        @Override
        public void print(Text out) {
            out.put(text).has(Construct.REPEATABLE_CONDITION);
        }

        @Override
        public boolean holds(Path path) {
            return path.answer(text);
        }

        @Override
        public Worth eval(Path path) {
            return Worth.UNKNOWN;
        }

        @Override
        public void tellRepeatable(Consumer<String> texts) {
            texts.accept(text);
        }
    }

    /** A call that answers anew each time. */
    record Unknown(boolean throwing) implements Question {
        @Override
        public void print(Text text) {
            text.put(throwing ? "check()" : "ready()").has(Construct.UNKNOWN_CONDITION);
        }

        @Override
        public boolean holds(Path path) {
            eval(path);
            return path.chooses();
        }

        @Override
        public Worth eval(Path path) {
            if (throwing) {
                path.mayThrow(Fault.CALL);
            }
            return Worth.UNKNOWN;
        }
    }
}
