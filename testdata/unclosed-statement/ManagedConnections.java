package com.acme.payroll;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A connection that is lent inside a callback lives on after it. */
final class ManagedConnections {
    void work(Session session, int month) {
        session.doWork(connection -> {
            PreparedStatement statement = connection.prepareStatement("call close_month(?)"); // expect: unclosed-statement
            statement.setInt(1, month);
            statement.execute();
        });
    }

    Integer count(Session session) {
        return session.doReturningWork(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from wage")) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }

    Integer spring(JdbcTemplate template) {
        return template.execute((ConnectionCallback<Integer>) connection -> {
            Statement statement = connection.createStatement(); // expect: unclosed-statement
            return statement.executeUpdate("delete from wage where amount = 0");
        });
    }

    /** The template closes what its creator makes. */
    int creator(JdbcTemplate template, String name) {
        return template.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("delete from wage where name = ?");
            statement.setString(1, name);
            return statement;
        });
    }

    Integer extracted(JdbcTemplate template) {
        return template.query("select count(*) from wage", rows -> rows.next() ? rows.getInt(1) : 0);
    }

    String lent(org.apache.ibatis.session.SqlSession session) throws SQLException {
        Connection connection = session.getConnection();
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        statement.execute("analyze");
        return connection.getSchema();
    }
}
