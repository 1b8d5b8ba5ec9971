package dev.sessionlint.library;

/** The part that a modelled type plays in the life of a session. */
public enum TypeRole {
    /** Opens sessions and lives as long as the application: {@code SessionFactory}, {@code DataSource}. */
    FACTORY,
    /** Opens or manages sessions through static methods: {@code DriverManager}, {@code DataSourceUtils}. */
    OPENER,
    /** Builds factories: {@code Configuration}, {@code Persistence}. */
    BUILDER,
    /** A step between a factory and its session: {@code SessionBuilder}. */
    SESSION_BUILDER,
    /** A unit of work that holds a connection or may take one: {@code Session}, {@code Connection}. */
    SESSION,
    /** A transaction object of a session. */
    TRANSACTION,
    /** A statement or result set of a connection. */
    STATEMENT,
    /** A lazily read result: {@code ScrollableResults}, {@code Cursor}. */
    CURSOR,
    /** A facade that opens and closes for its caller: {@code JdbcTemplate}, {@code TransactionTemplate}. */
    SCOPED,
    /** A class whose methods close what they are given. */
    CLOSER,
    /** A type that only carries another: {@code Uni}, {@code Supplier}, {@code ObjectProvider}. */
    CARRIER,
    /** An annotation or supertype that says what kind of code a class is. */
    STEREOTYPE
}
