package com.acme.museum;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

final class ClosedInCatchOnly {
    private final DataSource museum;
    private final Jdbi jdbi;

    ClosedInCatchOnly(DataSource museum, Jdbi jdbi) {
        this.museum = museum;
        this.jdbi = jdbi;
    }

    void catalogue() throws SQLException {
        Connection connection = museum.getConnection(); // expect: close-not-guaranteed
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into catalogue select * from acquisition");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    int hang(String painting) {
        Handle handle = jdbi.open(); // expect: close-not-guaranteed
        try {
            return handle.execute("update painting set hung = true where name = ?", painting);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /** One of the two catches forgets. */
    void lend(String painting) {
        Connection connection = null;
        try {
            connection = museum.getConnection(); // expect: close-not-guaranteed
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update painting set lent = true where name = '" + painting + "'");
            }
            connection.close();
        } catch (java.sql.SQLTimeoutException e) {
            System.err.println("too slow: " + painting);
        } catch (SQLException e) {
            try {
                connection.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw new IllegalStateException(e);
        }
    }
}
