package dev.sessionlint.library;

/** What holds of a modelled type beyond its role. */
public enum Trait {
    /** May be used by several threads at once. */
    THREAD_SAFE,
    /** Opened once and kept as long as the application: {@code CqlSession}. */
    APPLICATION_LIFETIME,
    /** Bound to the thread by static calls; no value is handed out: {@code TransactionSynchronizationManager}. */
    THREAD_BOUND,
    /** Commonly only handed on to a library ({@code new JdbcTemplate(dataSource)}), which is no direct use. */
    HANDED_ON,
    /** Has no close operation at all; it is never a leak: Neo4j OGM's {@code Session}. */
    NO_CLOSE,
    /** Closing it takes effect only when the returned publisher is subscribed to. */
    LAZY_CLOSE,
    /** It carries what is done only when it is subscribed to: {@code Mono}, {@code Uni}. */
    LAZY,
    /** Closing it rolls back what was not committed. */
    ROLLS_BACK_ON_CLOSE,
    /** Closing it releases everything that it opened. */
    CLOSES_CHILDREN,
    /** Classes marked with this annotation or extending this type count as db code. */
    MARKS_DB,
    /** Classes marked with this annotation may build, hold and pass on factories. */
    MARKS_CONFIGURATION,
    /** Methods marked with this annotation may build, hold and pass on factories. */
    MARKS_PRODUCER,
    /** Classes marked with this annotation or extending this type are web code. */
    MARKS_WEB,
    /** A container hands out a shared proxy of it, which nobody has to close: {@code EntityManager}. */
    CONTAINER_SHARED,
    /** A field or parameter marked with this annotation is filled by a container. */
    MARKS_INJECTED,
    /**
     * A method that no entry of the type or its supertypes names is taken to return its receiver, unless its name begins
     * with {@code get}, {@code is} or {@code has}: builders, queries.
     */
    FLUENT,
    /** Each session gets a connection of its own, and none waits for another's: {@code DriverManagerDataSource}. */
    UNPOOLED,
    /** A callback inside another one of the same factory is given the session of that one: {@code Jdbi}. */
    JOINS_CALLBACKS,
    /** Where Spring manages transactions, sessions of one transaction share its connection: {@code SqlSessionFactory}. */
    JOINS_TRANSACTIONS
}
