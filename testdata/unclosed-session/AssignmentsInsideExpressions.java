package com.acme.quarry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class AssignmentsInsideExpressions {
    private final DataSource quarry;

    AssignmentsInsideExpressions(DataSource quarry) {
        this.quarry = quarry;
    }

    boolean inACondition() throws SQLException {
        Connection connection;
        if ((connection = quarry.getConnection()) != null) { // expect: unclosed-session
            return connection.isValid(1);
        }
        return false;
    }

    boolean inAConditionClosed() throws SQLException {
        Connection connection;
        if ((connection = quarry.getConnection()) != null) {
            try {
                return connection.isValid(1);
            } finally {
                connection.close();
            }
        }
        return false;
    }

    void asAReceiver() throws SQLException {
        Connection connection = null;
        try {
            (connection = quarry.getConnection()).setReadOnly(true);
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    void twoAtOnce() throws SQLException {
        Connection first, second;
        first = second = quarry.getConnection();
        try {
            first.setReadOnly(true);
        } finally {
            second.close();
        }
    }

    String orNull(boolean wanted) throws SQLException {
        try (Connection connection = wanted ? quarry.getConnection() : null) {
            return connection == null ? "" : connection.getSchema();
        }
    }
}
