package dev.sessionlint.flow.random;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;

/** What the bodies of one file open. Calls of Hibernate throw unchecked exceptions; those of JDBC, closing too, checked. */
enum Family {
    HIBERNATE("Session", "factory.openSession()", "flush", "isOpen"),
    JDBC("Connection", "source.getConnection()", "commit", "isClosed");

    private final String type;
    private final String opener;
    private final String use;
    private final String question;

    Family(String type, String opener, String use, String question) {
        this.type = type;
        this.opener = opener;
        this.use = use;
        this.question = question;
    }

    String type() {
        return type;
    }

    String opener() {
        return opener;
    }

    String use() {
        return use;
    }

    /** The method that tells whether it is open, or whether it is closed. */
    String question() {
        return question;
    }

    boolean asksForOpen() {
        return this == HIBERNATE;
    }

    /** What clauses are written for, the narrowest first. */
    List<Class<? extends Throwable>> caught() {
        return this == JDBC
                ? List.of(SQLTimeoutException.class, SQLException.class, Exception.class, Throwable.class)
                : List.of(IllegalStateException.class, RuntimeException.class, Exception.class, Throwable.class);
    }

    /** What a call on it throws. */
    Fault fault() {
        return this == JDBC ? Fault.SQL : Fault.CALL;
    }

    boolean closesQuietly() {
        return this == HIBERNATE;
    }
}
