package dev.sessionlint.flow.random;

/** Bodies in a body. Who releases the value in one hands it on to it; what else a nested body does is its own matter. */
final class Nested {
    private Nested() {}

    /** A body that names a variable of the body around. */
    enum Form {
        LAMBDA("run(() -> %s.%s())", Construct.LAMBDA),
        REFERENCE("run(%s::%s)", Construct.METHOD_REFERENCE),
        KEPT_REFERENCE("Work %3$s = %1$s::%2$s", Construct.METHOD_REFERENCE),
        ANONYMOUS("run(new Work() { public void run() throws Exception { %s.%s(); } })", Construct.ANONYMOUS_CLASS),
        LOCAL(
                "class %3$s implements Work { public void run() throws Exception { %1$s.%2$s(); } }",
                Construct.LOCAL_CLASS);

        private final String pattern;
        private final Construct construct;

        Form(String pattern, Construct construct) {
            this.pattern = pattern;
            this.construct = construct;
        }
    }

    record Capture(Form form, Variable variable, boolean closes, String name) implements Statement {
        @Override
        public void print(Text text) {
            String called = closes ? "close" : text.family().use();
            String written = form.pattern.formatted(variable, called, name);
            boolean argument = written.startsWith("run(");
            text.put(argument ? written.substring(0, written.length() - 1) : written)
                    .end(this);
            text.put(argument ? ");" : form == Form.LOCAL ? "" : ";").has(form.construct);
        }

        @Override
        public void walk(Path path) {
            if (form == Form.ANONYMOUS) {
                path.mayThrow(Fault.CALL);
            }
            if (closes && path.isOpen(path.of(variable))) {
                path.handToBody(this);
            }
            if (form != Form.KEPT_REFERENCE && form != Form.LOCAL) {
                path.mayThrow(Fault.CALL);
            }
        }
    }

    /** A lambda or anonymous class with a body that opens for itself. */
    record Inner(Body body, boolean anonymous) implements Statement {
        @Override
        public void print(Text text) {
            if (anonymous) {
                text.put("run(new Work() {").in().next().put(body).out().next().put("});");
            } else {
                text.put("run(").put(body).put(");");
            }
        }

        @Override
        public void walk(Path path) {
            if (anonymous) {
                path.mayThrow(Fault.CALL);
            }
            path.mayThrow(Fault.CALL);
        }
    }

    /** A lambda that hands out what its expression opens. */
    record Supplier(Body body) implements Statement {
        @Override
        public void print(Text text) {
            text.put("supply(").put(body).put(");");
        }

        @Override
        public void walk(Path path) {
            path.mayThrow(Fault.CALL);
        }
    }
}
