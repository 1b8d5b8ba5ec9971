package com.acme.quarry;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Under another name it is the same connection. */
final class AliasesAndCasts {
    private final DataSource quarry;

    AliasesAndCasts(DataSource quarry) {
        this.quarry = quarry;
    }

    String closedByItsAlias() throws SQLException {
        Connection connection = quarry.getConnection();
        Connection same = connection;
        try {
            return connection.getSchema();
        } finally {
            same.close();
        }
    }

    String closedByACast() throws Exception {
        Object resource = quarry.getConnection();
        try {
            return ((Connection) resource).getSchema();
        } finally {
            ((AutoCloseable) resource).close();
        }
    }

    String required() throws SQLException {
        Connection connection = Objects.requireNonNull(quarry.getConnection());
        try {
            return connection.getSchema();
        } finally {
            (connection).close();
        }
    }

    String lookedUp() throws NamingException, SQLException {
        DataSource source = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/quarry");
        Connection connection = source.getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String castAtOnce(Object pool) throws SQLException {
        Connection connection = ((HikariDataSource) pool).getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String unwrapped() throws SQLException {
        Connection connection = quarry.unwrap(DataSource.class).getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    /** What is unwrapped stays with what it was unwrapped from. */
    String inner() throws SQLException {
        try (Connection connection = quarry.getConnection()) {
            Connection inner = connection.unwrap(Connection.class);
            return inner.getSchema();
        }
    }

    /** The alias is closed, but it is another one by then. */
    String aliasMovedOn(DataSource other) throws SQLException {
        Connection connection = quarry.getConnection(); // expect: unclosed-session
        Connection same = connection;
        same = other.getConnection();
        try {
            return connection.getSchema();
        } finally {
            same.close();
        }
    }
}
