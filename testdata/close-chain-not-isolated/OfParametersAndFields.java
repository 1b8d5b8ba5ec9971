package com.acme.lagoon;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** Whoever opened them: the one behind the first is skipped, or it is not. */
final class OfParametersAndFields {
    private Connection connection;
    private Connection archive;
    private Statement statement;
    private ResultSet rows;

    void set(Connection connection, Connection archive) {
        this.connection = connection;
        this.archive = archive;
    }

    void end() throws SQLException {
        if (this.rows != null && !this.rows.isClosed()) {
            this.rows.close(); // expect: close-chain-not-isolated
            this.rows = null;
        }
        if (this.statement != null) {
            this.statement.close();
            this.statement = null;
        }
        if (this.connection != null) {
            this.connection.close();
            this.connection = null;
        }
    }

    void both() throws SQLException {
        connection.close(); // expect: close-chain-not-isolated
        archive.close();
    }

    /** The clause around closes what the sequence skips. */
    void closedAround(Connection connection, Statement statement) throws SQLException {
        try {
            statement.close();
            connection.close();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    void closedInFinally(Connection connection, Statement statement) throws SQLException {
        try {
            statement.execute("call drain()");
            statement.close();
            connection.close();
        } finally {
            if (!connection.isClosed()) {
                connection.close();
            }
        }
    }

    /** One value, twice. */
    void twice(Connection connection) throws SQLException {
        connection.close();
        connection.close();
    }

    /** Only one of them is there. */
    void either(Connection connection, Statement statement) throws SQLException {
        if (statement != null) {
            statement.close();
        } else {
            connection.close();
        }
    }

    /** The session does not throw, and what is behind the connection is closed with it. */
    void sessionFirst(Session session, Connection connection, Statement statement) throws SQLException {
        session.close();
        connection.close();
        statement.close();
    }

    void eachForItself(Connection connection, Statement statement) throws SQLException {
        try (connection;
                statement) {
            statement.execute("call drain()");
        }
    }
}
