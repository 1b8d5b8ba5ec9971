package com.acme.clinic;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

final class DataSourceHandedOnToALibrary {
    private final JdbcTemplate visits;

    DataSourceHandedOnToALibrary(DataSource visits) {
        Flyway.configure().dataSource(visits).load().migrate();
        this.visits = new JdbcTemplate(visits);
    }

    int count() {
        return visits.queryForObject("select count(*) from visit", Integer.class);
    }
}
