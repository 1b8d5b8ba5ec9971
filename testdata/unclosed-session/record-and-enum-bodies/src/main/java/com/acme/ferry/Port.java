package com.acme.ferry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

record Port(String name, DataSource source) {
    Port {
        try {
            Connection connection = source.getConnection(); // expect: unclosed-session
            connection.setReadOnly(true);
        } catch (SQLException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    boolean open() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(1);
        }
    }
}
