package com.acme.clinic;

import com.acme.db.HibernateUtil;
import org.springframework.jdbc.core.JdbcTemplate;

final class Visits {
    private final JdbcTemplate visits;

    Visits(JdbcTemplate visits) {
        this.visits = visits;
    }

    Object find(long id) {
        try (var session = HibernateUtil.openSession()) { // expect: replaced-accessor
            return session.get("Visit", id);
        }
    }

    boolean reachable() throws java.sql.SQLException {
        try (var connection = visits.getDataSource().getConnection()) { // expect: replaced-accessor
            return connection.isValid(1);
        }
    }
}
