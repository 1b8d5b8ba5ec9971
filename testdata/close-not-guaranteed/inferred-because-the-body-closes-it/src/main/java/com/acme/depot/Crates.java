package com.acme.depot;

import com.acme.infra.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who closes what the getter of a jar hands out shows that it is theirs to close. */
final class Crates {
    private final Site site;

    Crates(Site site) {
        this.site = site;
    }

    int count() throws SQLException {
        Connection connection = site.getJdbcConnection(); // expect: close-not-guaranteed
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from crate");
        int count = rows.next() ? rows.getInt(1) : 0;
        connection.close();
        return count;
    }

    int counted() throws SQLException {
        Connection connection = site.getJdbcConnection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from crate")) {
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            connection.close();
        }
    }

    String lent() throws SQLException {
        Connection connection = site.getJdbcConnection();
        return connection.getSchema();
    }
}
