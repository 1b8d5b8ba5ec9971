package com.acme.survey;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;

final class JooqConnectionProvider {
    String closed(ConnectionProvider provider) throws SQLException {
        try (Connection connection = provider.acquire()) { // expect: mismatched-release
            return connection.getSchema();
        }
    }

    String ofAConfiguration(DSLContext context) throws SQLException {
        Connection connection = context.configuration().connectionProvider().acquire(); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    String released(ConnectionProvider provider) throws SQLException {
        Connection connection = provider.acquire();
        try {
            return connection.getSchema();
        } finally {
            provider.release(connection);
        }
    }

    /** This one is the caller's, and is closed. */
    String parsed(DSLContext context) throws SQLException {
        try (Connection connection = context.parsingConnection()) {
            return connection.getSchema();
        }
    }
}
