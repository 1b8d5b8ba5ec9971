package com.acme.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.support.JdbcDaoSupport;

final class DaoSupportConnection extends JdbcDaoSupport {
    String closed() throws SQLException {
        Connection connection = getConnection(); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    String inATry() throws SQLException {
        try (Connection connection = getConnection()) { // expect: mismatched-release
            return connection.getSchema();
        }
    }

    String released() throws SQLException {
        Connection connection = getConnection();
        try {
            return connection.getSchema();
        } finally {
            releaseConnection(connection);
        }
    }
}
