package com.acme.press;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Statements that are returned, kept in a field, or collected have another owner. */
final class HandedOn implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final Map<String, PreparedStatement> cache = new HashMap<>();

    HandedOn(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement("insert into page (text) values (?)");
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(10);
        return statement;
    }

    PreparedStatement cached(String sql) throws SQLException {
        PreparedStatement statement = cache.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            cache.put(sql, statement);
        }
        return statement;
    }

    void print(String text) throws SQLException {
        insert.setString(1, text);
        insert.executeUpdate();
    }

    void run(String sql) throws SQLException {
        PreparedStatement statement = prepare(sql); // expect: unclosed-statement
        statement.execute();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        for (PreparedStatement statement : cache.values()) {
            statement.close();
        }
    }
}
