package com.acme.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Methods that fill a statement or read a result do not close it. */
final class LentToAMethod {
    private final Connection connection;

    LentToAMethod(Connection connection) {
        this.connection = connection;
    }

    int answers(List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select count(*) from answer where a = ? and b = ?"); // expect: unclosed-statement
        fill(statement, values);
        return single(statement.executeQuery());
    }

    int answersRight(List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from answer where a = ? and b = ?")) {
            fill(statement, values);
            return single(statement.executeQuery());
        }
    }

    void each(Consumer<PreparedStatement> work) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select * from answer"); // expect: unclosed-statement
        work.accept(statement);
    }

    void eachRight(Consumer<PreparedStatement> work) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select * from answer");
        try {
            work.accept(statement);
        } finally {
            statement.close();
        }
    }

    private static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        int position = 1;
        for (Object value : values) {
            statement.setObject(position++, value);
        }
    }

    private static int single(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getInt(1) : 0;
    }
}
