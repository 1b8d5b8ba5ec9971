package dev.sessionlint.flow.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Branches, loops and labels. */
final class Control {
    private Control() {}

    record If(Question question, Block then, @Nullable Block otherwise) implements Statement {
        @Override
        public void print(Text text) {
            text.put("if (").ask(question).put(") ").put(then).has(Construct.IF);
            if (otherwise != null) {
                text.put(" else ").put(otherwise).has(Construct.ELSE);
            }
        }

        @Override
        public void walk(Path path) {
            if (question.holds(path)) {
                then.walk(path);
            } else if (otherwise != null) {
                otherwise.walk(path);
            }
        }
    }

    /** One turn of a loop; false if the loop is left. */
    private static boolean turn(Path path, int turns, Block body, @Nullable String label) {
        if (turns == Walk.MOST_TURNS) {
            throw new PathEnd();
        }
        try {
            body.walk(path);
        } catch (Jump.To jump) {
            if (!jump.means(label)) {
                throw jump;
            }
            return jump.isContinue();
        }
        return true;
    }

    private static Text begin(Text text, @Nullable String label) {
        return label == null ? text : text.put(label + ": ").has(Construct.LABELLED_LOOP);
    }

    record While(@Nullable String label, Question question, Block body) implements Statement {
        @Override
        public void print(Text text) {
            begin(text, label).put("while (").ask(question).put(") ").put(body).has(Construct.WHILE);
        }

        @Override
        public void walk(Path path) {
            int turns = 0;
            while (question.holds(path)) {
                if (!turn(path, turns++, body, label)) {
                    return;
                }
            }
        }
    }

    record Do(@Nullable String label, Question question, Block body) implements Statement {
        @Override
        public void print(Text text) {
            begin(text, label)
                    .put("do ")
                    .put(body)
                    .put(" while (")
                    .ask(question)
                    .put(");");
            text.has(Construct.DO);
        }

        @Override
        public void walk(Path path) {
            int turns = 0;
            do {
                if (!turn(path, turns++, body, label)) {
                    return;
                }
            } while (question.holds(path));
        }
    }

    /** {@code for (int i = 0; i < 9; i++)}, of which nothing is known, or {@code for (;;)}. */
    record For(@Nullable String label, @Nullable String counter, Block body) implements Statement {
        @Override
        public void print(Text text) {
            String head = counter == null ? ";;" : "int %1$s = 0; %1$s < 9; %1$s++".formatted(counter);
            begin(text, label).put("for (" + head + ") ").put(body);
            text.has(counter == null ? Construct.FOR_EVER : Construct.FOR);
        }

        @Override
        public void walk(Path path) {
            int turns = 0;
            while (counter == null || path.chooses()) {
                if (!turn(path, turns++, body, label)) {
                    return;
                }
            }
        }
    }

    /** Over a list of which nothing is known, or over an array of one value: the one that is followed is met once. */
    record ForEach(
            @Nullable String label,
            Variable variable,
            @Nullable Term only,
            Block body) implements Statement {
        @Override
        public void print(Text text) {
            String type = text.family().type();
            begin(text, label).put("for (" + type + " " + variable + " : ");
            if (only == null) {
                text.put("all").has(Construct.FOR_EACH);
            } else {
                text.put("new " + type + "[] {").put(only).put("}").has(Construct.FOR_EACH_OF_ARRAY);
            }
            text.put(") ").put(body);
        }

        @Override
        public void walk(Path path) {
            Worth met = only == null ? Worth.UNKNOWN : only.eval(path);
            if (met != Worth.FOLLOWED) {
                int turns = 0;
                while (path.chooses()) {
                    path.assign(variable, Worth.UNKNOWN);
                    if (!turn(path, turns++, body, label)) {
                        break;
                    }
                }
            } else {
                path.assign(variable, met);
                turn(path, 0, body, label);
            }
            path.forget(List.of(variable));
        }
    }

    /** A label before what is no loop. */
    record Labelled(String label, Statement statement) implements Statement {
        @Override
        public void print(Text text) {
            text.put(label + ": ").put(statement).has(Construct.LABELLED_BLOCK);
        }

        @Override
        public void walk(Path path) {
            try {
                statement.walk(path);
            } catch (Jump.To jump) {
                if (jump.isContinue() || !jump.isLabelled(label)) {
                    throw jump;
                }
            }
        }
    }

    record Braces(Block block) implements Statement {
        @Override
        public void print(Text text) {
            text.put(block).has(Construct.NESTED_BLOCK);
        }

        @Override
        public void walk(Path path) {
            block.walk(path);
        }
    }

    record Synchronized(Block block) implements Statement {
        @Override
        public void print(Text text) {
            text.put("synchronized (kept) ").put(block).has(Construct.SYNCHRONIZED);
        }

        @Override
        public void walk(Path path) {
            block.walk(path);
        }
    }
}
