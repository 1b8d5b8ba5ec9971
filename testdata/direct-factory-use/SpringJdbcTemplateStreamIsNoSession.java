package com.acme.billing;

import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

final class SpringJdbcTemplateStreamIsNoSession {
    private final JdbcTemplate jdbc;

    SpringJdbcTemplateStreamIsNoSession(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long unpaid() {
        try (Stream<Long> ids = jdbc.queryForStream("select id from invoice where paid = 0", (row, n) -> row.getLong(1))) {
            return ids.count();
        }
    }
}
