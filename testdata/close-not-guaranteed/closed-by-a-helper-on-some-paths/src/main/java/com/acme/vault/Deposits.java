package com.acme.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Deposits {
    private final DataSource vault;

    Deposits(DataSource vault) {
        this.vault = vault;
    }

    void sometimes() throws SQLException {
        Connection connection = vault.getConnection(); // expect: close-not-guaranteed
        try {
            connection.setReadOnly(false);
        } finally {
            Closing.closeIfIdle(connection);
        }
    }

    /** The helper is right, but the way to it is not. */
    void notInFinally(long amount) throws SQLException {
        Connection connection = vault.getConnection(); // expect: close-not-guaranteed
        try (PreparedStatement statement = connection.prepareStatement("insert into deposit (amount) values (?)")) {
            statement.setLong(1, amount);
            statement.executeUpdate();
        }
        Closing.commitAndClose(connection);
    }

    void inFinally(long amount) throws SQLException {
        Connection connection = vault.getConnection();
        try (PreparedStatement statement = connection.prepareStatement("insert into deposit (amount) values (?)")) {
            statement.setLong(1, amount);
            statement.executeUpdate();
        } finally {
            Closing.commitAndClose(connection);
        }
    }
}
