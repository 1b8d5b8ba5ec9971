package com.acme.freight;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

final class DataSourceFieldSetByTheConstructor {
    private final DataSource loads;

    DataSourceFieldSetByTheConstructor(DataSource loads) {
        this.loads = loads;
    }

    Object transactions() {
        return new DataSourceTransactionManager(this.loads);
    }

    Object queries() {
        return new NamedParameterJdbcTemplate(loads);
    }
}
