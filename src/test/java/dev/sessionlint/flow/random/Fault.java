package dev.sessionlint.flow.random;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Something thrown.
 *
 * <p>Which clause takes it: an exception of a known type by the classes of the JDK (JLS 11.3, 14.20). What a clause
 * caught and threw again is of the clause's type or below it. What a call throws is taken to be what the clauses around it
 * were written for, as {@code flow} promises: it is no {@code Error}, and a clause for one single cause may take it or not.
 *
 * @param origin where it comes from
 * @param type its class as far as that is known
 */
record Fault(Origin origin, Class<? extends Throwable> type) {
    static final Fault CALL = new Fault(Origin.CALL, Exception.class);
    static final Fault SQL = new Fault(Origin.SQL, SQLException.class);

    static final Fault DECLARED = new Fault(Origin.DECLARED, Exception.class);

    enum Origin {
        /** A call of which nothing is known. */
        CALL,
        /** A method of the file that declares a checked exception: it may throw an unchecked one too. */
        DECLARED,
        /** A call of JDBC. */
        SQL,
        /** {@code throw new …}. */
        CREATED,
        /** {@code throw caught}. */
        RETHROWN
    }

    enum Taken {
        YES,
        MAYBE,
        NO
    }

    Taken by(Class<? extends Throwable> clause) {
        boolean above = clause.isAssignableFrom(type);
        boolean below = type.isAssignableFrom(clause);
        return switch (origin) {
            case CREATED -> above ? Taken.YES : Taken.NO;
            case SQL, RETHROWN -> above ? Taken.YES : below ? Taken.MAYBE : Taken.NO;
            case CALL, DECLARED -> {
                if (Error.class.isAssignableFrom(clause)) {
                    yield Taken.NO;
                }
                boolean single = clause == IllegalStateException.class
                        || IOException.class.isAssignableFrom(clause)
                        || (SQLException.class.isAssignableFrom(clause) && clause != SQLException.class);
                boolean unchecked = origin == Origin.DECLARED && clause == RuntimeException.class;
                yield single || unchecked ? Taken.MAYBE : Taken.YES;
            }
        };
    }
}
