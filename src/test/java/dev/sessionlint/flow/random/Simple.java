package dev.sessionlint.flow.random;

/** The statements without statements in them. */
final class Simple {
    private Simple() {}

    /** {@code Session s = term;} */
    record Declaration(Variable variable, Term term, String style) implements Statement {
        @Override
        public void print(Text text) {
            String type = style.equals("var") ? "var" : style + text.family().type();
            text.put(type + " " + variable + " = ").put(term).put(";");
            if (term instanceof Terms.Named) {
                text.has(Construct.ALIAS);
            }
        }

        @Override
        public void walk(Path path) {
            path.assign(variable, term.eval(path));
        }
    }

    /** @param prefix {@code this.} or nothing */
    record Assignment(Variable variable, Term term, String prefix) implements Statement {
        @Override
        public void print(Text text) {
            text.put(prefix + variable + " = ").put(term).put(";");
            text.has(variable.isField() ? Construct.STORE_IN_FIELD : Construct.ASSIGNMENT);
            if (term instanceof Terms.Named) {
                text.has(Construct.ALIAS);
            }
        }

        @Override
        public void walk(Path path) {
            path.assign(variable, term.eval(path));
        }
    }

    /** A term whose value nobody takes: only calls are statements. */
    record Dropped(Term term) implements Statement {
        @Override
        public void print(Text text) {
            text.put(term).put(";");
        }

        @Override
        public void walk(Path path) {
            term.eval(path);
        }
    }

    record FlagAssignment(Variable variable, Question question, boolean declares) implements Statement {
        @Override
        public void print(Text text) {
            text.put((declares ? "boolean " : "") + variable + " = ")
                    .put(question)
                    .put(";");
            text.has(Construct.FLAG_ASSIGNED);
            if (!(question instanceof Questions.Literal)) {
                text.has(Construct.CONDITION_AS_VALUE);
            }
        }

        @Override
        public void walk(Path path) {
            path.assign(variable, question.eval(path));
        }
    }

    /** {@code s.flush();} */
    record Use(Term receiver) implements Statement {
        @Override
        public void print(Text text) {
            text.put(receiver).put("." + text.family().use() + "()").end(this).put(";");
            text.has(Construct.USE);
        }

        @Override
        public void walk(Path path) {
            path.use(this, receiver.eval(path));
            path.mayThrow(path.family().fault());
        }
    }

    /** {@code s.close();}: one that throws has closed. */
    record Close(Term receiver) implements Statement {
        @Override
        public void print(Text text) {
            text.put(receiver).put(".close()").end(this).put(";").has(Construct.CLOSE);
        }

        @Override
        public void walk(Path path) {
            path.release(this, receiver.eval(path));
            if (!path.family().closesQuietly()) {
                path.mayThrow(path.family().fault());
            }
        }
    }

    /** A call of the file's method that closes its argument, always or on some of its paths. */
    record ClosedByHelper(Term argument, boolean always) implements Statement {
        @Override
        public void print(Text text) {
            text.put(always ? "release(" : "releaseIfIdle(")
                    .put(argument)
                    .put(")")
                    .end(this)
                    .put(";");
            text.has(always ? Construct.HELPER_CLOSES : Construct.HELPER_CLOSES_SOMETIMES);
        }

        @Override
        public void walk(Path path) {
            Worth worth = argument.eval(path);
            if (always || (path.isOpen(worth) && path.chooses())) {
                path.release(this, worth);
            }
        }
    }

    /** A call of the file's method that only works with its argument. */
    record Lent(Term argument) implements Statement {
        @Override
        public void print(Text text) {
            text.put("lend(").put(argument).put(");").has(Construct.HELPER_LENDS);
        }

        @Override
        public void walk(Path path) {
            argument.eval(path);
            path.mayThrow(Fault.CALL);
        }
    }

    /**
     * What keeps its argument, if it is taken to take it over; an exception of the very call that takes a value does not
     * count.
     */
    record Kept(Term argument, Keeper keeper) implements Statement {
        enum Keeper {
            COLLECTION("kept.add(", Construct.STORE_IN_COLLECTION),
            HELPER("keep(", Construct.HELPER_KEEPS),
            WRAPPER("new Lease(", Construct.WRAPPER);

            private final String written;
            private final Construct construct;

            Keeper(String written, Construct construct) {
                this.written = written;
                this.construct = construct;
            }
        }

        @Override
        public void print(Text text) {
            text.put(keeper.written).put(argument).put(")").end(this).put(";").has(keeper.construct);
        }

        @Override
        public void walk(Path path) {
            if (path.isTakenBy(argument.eval(path))) {
                path.handToKeeper(this);
            }
            if (keeper != Keeper.COLLECTION) {
                path.mayThrow(Fault.CALL);
            }
        }
    }

    /** A field of another object or an element of an array takes a value over. */
    record Stored(Term term, boolean array) implements Statement {
        @Override
        public void print(Text text) {
            text.put(array ? "slots[0] = " : "holder.value = ")
                    .put(term)
                    .end(this)
                    .put(";");
            text.has(array ? Construct.STORE_IN_ARRAY : Construct.STORE_IN_OTHER_OBJECT);
        }

        @Override
        public void walk(Path path) {
            if (path.isOpen(term.eval(path))) {
                path.handToKeeper(this);
            }
        }
    }

    /** A call that has to do with no session. */
    record Call(Kind kind) implements Statement {
        enum Kind {
            WORK("work();", Construct.UNKNOWN_CALL),
            DECLARED("declared();", Construct.CALL_THAT_DECLARES),
            LOG("log.info(\"here\");", Construct.HARMLESS_CALL),
            INCREMENT("n++;", Construct.UNARY),
            DECREMENT("--n;", Construct.UNARY),
            FAIL("fail();", Construct.HELPER_ALWAYS_THROWS),
            EXIT("System.exit(1);", Construct.EXIT);

            private final String written;
            private final Construct construct;

            Kind(String written, Construct construct) {
                this.written = written;
                this.construct = construct;
            }
        }

        @Override
        public void print(Text text) {
            text.put(kind.written).has(kind.construct);
        }

        @Override
        public void walk(Path path) {
            switch (kind) {
                case WORK -> path.mayThrow(Fault.CALL);
                case DECLARED -> path.mayThrow(Fault.DECLARED);
                case LOG -> {}
                case INCREMENT, DECREMENT -> path.assign(Variable.NUMBER, Worth.UNKNOWN);
                case FAIL -> throw new Jump.Raised(Fault.CALL);
                case EXIT -> throw new PathEnd();
            }
        }

        @Override
        public boolean endsBlock() {
            return kind == Kind.EXIT;
        }
    }

    /** Assertions are taken to hold without being asked. */
    record Assertion(Question question) implements Statement {
        @Override
        public void print(Text text) {
            text.put("assert ").put(question).put(";").has(Construct.ASSERT);
        }

        @Override
        public void walk(Path path) {}
    }
}
