package com.acme.weir;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Queries {
    private Queries() {}

    static ResultSet query(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        statement.setFetchSize(100);
        return query(statement, sql);
    }

    static ResultSet query(Statement statement, String sql) throws SQLException {
        return statement.executeQuery(sql);
    }
}
