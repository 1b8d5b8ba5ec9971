package com.acme.orders;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class KeysAndFurtherResults {
    long insert(Connection connection, String number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into orders (number) values (?)", Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, number);
            statement.executeUpdate();
            ResultSet keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : -1;
        }
    }

    long insertOpen(Connection connection, String number) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("insert into orders (number) values (?)", new String[] {"id"}); // expect: unclosed-statement
        statement.setString(1, number);
        statement.executeUpdate();
        try (ResultSet keys = statement.getGeneratedKeys()) {
            return keys.next() ? keys.getLong(1) : -1;
        }
    }

    int all(Connection connection) throws SQLException {
        int rows = 0;
        try (CallableStatement call = connection.prepareCall("{call report()}")) {
            boolean more = call.execute();
            while (more) {
                ResultSet result = call.getResultSet();
                while (result.next()) {
                    rows++;
                }
                more = call.getMoreResults();
            }
        }
        return rows;
    }

    int first(CallableStatement call) throws SQLException {
        int rows = 0;
        ResultSet result;
        if (call.execute() && (result = call.getResultSet()) != null) { // expect: unclosed-statement
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }
}
