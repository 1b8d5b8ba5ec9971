package com.acme.freight;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

final class DataSourceHandedToAJdbcTemplate {
    private final JdbcTemplate loads;

    DataSourceHandedToAJdbcTemplate(DataSource loads) {
        this.loads = new JdbcTemplate(loads);
    }

    int count() {
        return loads.queryForObject("select count(*) from load", Integer.class);
    }
}
