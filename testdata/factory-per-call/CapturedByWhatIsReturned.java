package com.acme.library.dao;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.concurrent.Callable;

class CapturedByWhatIsReturned {
    Callable<Connection> connections(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return () -> pool.getConnection();
    }

    Callable<Connection> byReference() {
        HikariDataSource pool = new HikariDataSource();
        return pool::getConnection;
    }
}
