package com.acme.pricing;

import org.hibernate.Session;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcTemplate;

public final class CallbacksAsLambdas {
    private JdbcTemplate jdbc;
    private DSLContext queries;
    private Session session;

    public void run() {
        jdbc.execute((java.sql.Connection connection) -> connection.getSchema());
        queries.connection(connection -> connection.commit());
        session.doWork(connection -> connection.commit());
    }
}
