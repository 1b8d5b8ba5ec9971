package com.acme.library.dao;

import java.sql.Connection;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.jdbi.v3.core.Handle;

class OfEachLibrary {
    static final ThreadLocal<Session> SESSION = new ThreadLocal<Session>(); // expect: thread-local-session
    protected ThreadLocal<SqlSession> mapped = new ThreadLocal<>(); // expect: thread-local-session
    private final ThreadLocal<Handle> handle = new ThreadLocal<>(); // expect: thread-local-session
    private static ThreadLocal<Connection> connection = ThreadLocal.withInitial(() -> null); // expect: thread-local-session
    private static final java.lang.ThreadLocal<javax.persistence.EntityManager> OLD = new ThreadLocal<>(); // expect: thread-local-session
    private final ThreadLocal<Connection> one = new ThreadLocal<>(), two = new ThreadLocal<>(); // expect: thread-local-session, thread-local-session
}
