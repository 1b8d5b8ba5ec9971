package com.acme.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SpringJdbcStreams {
    private final JdbcTemplate template;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;

    SpringJdbcStreams(JdbcTemplate template, NamedParameterJdbcTemplate named, JdbcClient client) {
        this.template = template;
        this.named = named;
        this.client = client;
    }

    BigDecimal total() {
        return template.queryForStream("select amount from wage", (row, number) -> row.getBigDecimal(1)).reduce(BigDecimal.ZERO, BigDecimal::add); // expect: unclosed-cursor-or-stream
    }

    long many(int least) {
        Stream<String> names = named.queryForStream("select name from wage where amount > :least", Map.of("least", least), (row, number) -> row.getString(1)); // expect: unclosed-cursor-or-stream
        return names.count();
    }

    List<String> names() {
        return client.sql("select name from wage").query(String.class).stream().toList(); // expect: unclosed-cursor-or-stream
    }

    BigDecimal closed() {
        try (Stream<BigDecimal> amounts = template.queryForStream("select amount from wage", (row, number) -> row.getBigDecimal(1))) {
            return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    long ofLists() {
        return template.query("select name from wage", (row, number) -> row.getString(1)).stream().count()
                + client.sql("select name from wage").query(String.class).list().stream().count();
    }
}
