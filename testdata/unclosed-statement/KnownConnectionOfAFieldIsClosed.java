package com.acme.depot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The connection of the field is closed by another method, some time: the statement is open until then. */
final class KnownConnectionOfAFieldIsClosed implements AutoCloseable {
    private final Connection connection;

    KnownConnectionOfAFieldIsClosed(Connection connection) {
        this.connection = connection;
    }

    int count() throws SQLException {
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        ResultSet rows = statement.executeQuery("select count(*) from crate");
        return rows.next() ? rows.getInt(1) : 0;
    }

    int countAndEnd() throws SQLException {
        try {
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select count(*) from crate");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
