package com.acme.ferry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

enum Shore {
    NEAR {
        @Override
        String schema(DataSource source) throws SQLException {
            Connection connection = source.getConnection(); // expect: unclosed-session
            return connection.getSchema();
        }
    },
    FAR {
        @Override
        String schema(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                return connection.getSchema();
            }
        }
    };

    abstract String schema(DataSource source) throws SQLException;
}
