package com.acme.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class NestedTries {
    private final DataSource survey;

    NestedTries(DataSource survey) {
        this.survey = survey;
    }

    int answers(int question) throws SQLException {
        Connection connection = survey.getConnection();
        try {
            PreparedStatement statement = connection.prepareStatement("select count(*) from answer where question = ?");
            try {
                statement.setInt(1, question);
                ResultSet rows = statement.executeQuery();
                try {
                    return rows.next() ? rows.getInt(1) : 0;
                } finally {
                    rows.close();
                }
            } finally {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }

    /** Each close has a try of its own, the last in a finally. */
    int isolated(int question) throws SQLException {
        Connection connection = null;
        PreparedStatement statement = null;
        try {
            connection = survey.getConnection();
            statement = connection.prepareStatement("select count(*) from answer where question = ?");
            statement.setInt(1, question);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } finally {
            try {
                if (statement != null) {
                    statement.close();
                }
            } finally {
                if (connection != null) {
                    connection.close();
                }
            }
        }
    }

    /** Only the inner catch closes. */
    int inCatchOfTheOuter(int question) {
        try {
            Connection connection = survey.getConnection(); // expect: close-not-guaranteed
            try (PreparedStatement statement = connection.prepareStatement("select ? from answer")) {
                statement.setInt(1, question);
                statement.execute();
            } catch (SQLException e) {
                connection.close();
                return -1;
            }
            return 1;
        } catch (SQLException e) {
            return 0;
        }
    }

    /** The finally of the inner try closes, whatever the outer catch does. */
    int outerCatch(int question) {
        try {
            Connection connection = survey.getConnection();
            try {
                connection.setClientInfo("question", String.valueOf(question));
                return 1;
            } finally {
                connection.close();
            }
        } catch (SQLException e) {
            return 0;
        }
    }

    /** A return in finally changes what is returned, not what is closed. */
    @SuppressWarnings("finally")
    boolean returnInFinally() {
        Connection connection = null;
        boolean valid = false;
        try {
            connection = survey.getConnection();
            valid = connection.isValid(1);
        } catch (SQLException e) {
            valid = false;
        } finally {
            try {
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException e) {
                return false;
            }
            return valid;
        }
    }
}
