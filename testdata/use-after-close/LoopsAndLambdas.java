package com.acme.telemetry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

final class LoopsAndLambdas {
    /** From the second turn on the statement is closed; the first turn is right, so it may be open here. */
    void mayBeClosed(PreparedStatement statement, List<String> readings) throws SQLException {
        for (String reading : readings) {
            statement.setString(1, reading);
            statement.executeUpdate();
            statement.close();
        }
    }

    long afterTheLoop(ResultSet rows) throws SQLException {
        long sum = 0;
        while (rows.next()) {
            sum += rows.getLong(1);
        }
        rows.close();
        return sum + rows.getRow(); // expect: use-after-close
    }

    /** The lambda runs when it runs. */
    Runnable later(Connection connection) throws SQLException {
        Runnable check = () -> System.out.println(connection.hashCode());
        connection.close();
        return check;
    }

    void nested(Connection connection) throws SQLException {
        try {
            connection.close();
        } finally {
            connection.clearWarnings(); // expect: use-after-close
        }
    }
}
