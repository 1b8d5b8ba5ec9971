package com.acme.harbor.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class BerthTable {
    int count() throws SQLException {
        Connection connection = Db.open(); // expect: unclosed-session
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from berth")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    boolean reachable() throws SQLException {
        Connection connection = Db.openReadOnly(); // expect: unclosed-session
        return connection.isValid(3);
    }

    boolean reachableInTurn() throws SQLException {
        var connection = Db.twice(); // expect: unclosed-session
        return connection.isValid(3);
    }

    boolean closed() throws SQLException {
        try (Connection connection = Db.openReadOnly()) {
            return connection.isValid(3);
        }
    }
}
