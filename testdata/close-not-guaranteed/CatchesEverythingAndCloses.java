package com.acme.museum;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Closed on both ways out, although not in a finally. */
final class CatchesEverythingAndCloses {
    private final DataSource museum;

    CatchesEverythingAndCloses(DataSource museum) {
        this.museum = museum;
    }

    int throwable() throws SQLException {
        Connection connection = museum.getConnection();
        int count;
        try {
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select count(*) from painting");
            count = rows.next() ? rows.getInt(1) : 0;
        } catch (Throwable e) {
            connection.close();
            throw e;
        }
        connection.close();
        return count;
    }

    Object exception(SessionFactory factory, long id) {
        Session session = factory.openSession();
        Object painting;
        try {
            painting = session.get("Painting", id);
        } catch (Exception e) {
            session.close();
            throw new IllegalStateException(e);
        }
        session.close();
        return painting;
    }

    /** What fails is logged, and the close comes after it in any case. */
    void swallowed(String painting) throws SQLException {
        Connection connection = museum.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from painting where name = '" + painting + "'");
        } catch (SQLException e) {
            System.err.println("still there: " + painting);
        }
        connection.close();
    }

    boolean logged(String painting) {
        Connection connection = null;
        boolean removed = false;
        try {
            connection = museum.getConnection();
            try (Statement statement = connection.createStatement()) {
                removed = statement.executeUpdate("delete from painting where name = '" + painting + "'") > 0;
            }
        } catch (Exception e) {
            System.err.println("still there: " + painting);
        }
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            System.err.println("lost a connection");
        }
        return removed;
    }
}
