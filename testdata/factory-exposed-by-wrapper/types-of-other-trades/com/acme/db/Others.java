package com.acme.db;

import jakarta.jms.ConnectionFactory;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcTemplate;

public final class Others {
    private ConnectionFactory broker;
    private JdbcTemplate jdbc;
    private DSLContext queries;

    public ConnectionFactory broker() {
        return broker;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public DSLContext queries() {
        return queries;
    }

    public Supplier<jakarta.jms.Session> sessions() {
        return () -> null;
    }
}
