package com.acme.library;

import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import
import java.sql.Connection;
import java.sql.SQLException;

final class PoolGetConnection {
    private final HikariDataSource loans; // expect: factory-held-outside-db

    PoolGetConnection(HikariDataSource loans) { // expect: factory-held-outside-db
        this.loans = loans;
    }

    boolean overdue(long loan) throws SQLException {
        try (Connection connection = loans.getConnection(); // expect: direct-factory-use
                var query = connection.prepareStatement("select due < now() from loan where id = ?")) {
            query.setLong(1, loan);
            var rows = query.executeQuery();
            return rows.next() && rows.getBoolean(1);
        }
    }
}
