package dev.sessionlint.flow;

/**
 * What a step throws, as far as it decides which {@code catch} takes it.
 *
 * @param kind where it comes from
 * @param type the simple name of the exception, for {@link Kind#TYPE} and {@link Kind#CAUGHT}; else empty
 */
record Thrown(Kind kind, String type) {
    static final Thrown CALL = new Thrown(Kind.CALL, "");
    static final Thrown SQL = new Thrown(Kind.SQL, "");
    static final Thrown CHECKED = new Thrown(Kind.CHECKED, "");

    enum Kind {
        /** A call of which nothing is known: it throws what the clauses around it were written for. */
        CALL,
        /** A call of JDBC, which throws {@code SQLException} (java.sql documentation). */
        SQL,
        /** A method that declares checked exceptions. */
        CHECKED,
        /** A {@code throw} of one type. */
        TYPE,
        /** A {@code throw} of what a clause caught: of its type, or of one below. */
        CAUGHT
    }

    static Thrown caught(String simpleName) {
        return new Thrown(Kind.CAUGHT, simpleName);
    }

    static Thrown type(String simpleName) {
        return new Thrown(Kind.TYPE, simpleName);
    }
}
