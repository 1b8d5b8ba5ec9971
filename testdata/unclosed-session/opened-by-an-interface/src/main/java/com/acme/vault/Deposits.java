package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;

final class Deposits {
    String opened(Connections connections) throws SQLException {
        Connection connection = connections.openConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String provided(ConnectionProvider provider) throws SQLException {
        Connection connection = provider.getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String lent(Connections connections) throws SQLException {
        Connection connection = connections.shared();
        return connection.getSchema();
    }

    String closed(ConnectionProvider provider) throws SQLException {
        try (Connection connection = provider.getConnection()) {
            return connection.getSchema();
        }
    }
}
