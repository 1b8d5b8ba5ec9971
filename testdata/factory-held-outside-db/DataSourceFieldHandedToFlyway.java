package com.acme.freight;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Autowired;

final class DataSourceFieldHandedToFlyway {
    @Autowired
    private DataSource loads;

    void migrate() {
        Flyway.configure().dataSource(loads).load().migrate();
    }
}
