package com.acme.orders.db;

import java.sql.ResultSet;
import java.sql.SQLException;

final class Numbers {
    private final Db db;

    Numbers(Db db) {
        this.db = db;
    }

    boolean known(String number) throws SQLException {
        ResultSet rows = db.open().createStatement().executeQuery("select 1 from orders where number = '" + number + "'"); // expect: discarded-open
        return rows.next();
    }

    boolean knownOne(String number) throws SQLException {
        try (var connection = db.open();
                var statement = connection.createStatement()) {
            return statement.executeQuery("select 1 from orders where number = '" + number + "'").next();
        }
    }
}
