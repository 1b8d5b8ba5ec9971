package com.acme.depot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The close of a class that holds two. */
final class CloseOfAClass implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    CloseOfAClass(DataSource depot) throws SQLException {
        this.connection = depot.getConnection();
        this.insert = connection.prepareStatement("insert into crate (name) values (?)");
    }

    void add(String crate) throws SQLException {
        insert.setString(1, crate);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close(); // expect: close-chain-not-isolated
        connection.close();
    }

    static final class Isolated implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement insert;

        Isolated(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        @Override
        public void close() throws SQLException {
            try {
                insert.close();
            } finally {
                connection.close();
            }
        }
    }
}
