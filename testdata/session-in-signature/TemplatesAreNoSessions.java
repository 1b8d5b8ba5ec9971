package com.acme.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

public final class TemplatesAreNoSessions {
    public TemplatesAreNoSessions(JdbcTemplate jdbc, DSLContext queries, TransactionTemplate transactions) {
        jdbc.afterPropertiesSet();
        queries.configuration();
        transactions.getName();
    }

    public String name(ResultSet row) throws SQLException {
        return row.getString("name");
    }
}
