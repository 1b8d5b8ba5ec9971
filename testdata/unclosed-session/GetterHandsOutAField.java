package com.acme.depot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The getter lends the connection that the class was given. */
final class GetterHandsOutAField {
    private final Connection connection;
    private final Lender lender = new Lender();

    GetterHandsOutAField(Connection connection) {
        this.connection = connection;
    }

    Connection getConnection() {
        return connection;
    }

    void store(String crate) throws SQLException {
        Connection mine = getConnection();
        try (PreparedStatement statement = mine.prepareStatement("insert into crate (name) values (?)")) {
            statement.setString(1, crate);
            statement.executeUpdate();
        }
    }

    String schema() throws SQLException {
        Connection theirs = lender.connection();
        return theirs.getSchema();
    }

    private final class Lender {
        Connection connection() {
            return GetterHandsOutAField.this.getConnection();
        }
    }
}
