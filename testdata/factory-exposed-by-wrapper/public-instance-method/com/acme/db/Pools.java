package com.acme.db;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

public class Pools {
    private HikariDataSource main;

    public DataSource main() { // expect: factory-exposed-by-wrapper
        return main;
    }

    public HikariDataSource pool() { // expect: factory-exposed-by-wrapper
        return main;
    }
}
