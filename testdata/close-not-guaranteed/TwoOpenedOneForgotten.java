package com.acme.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class TwoOpenedOneForgotten {
    private final DataSource source;
    private final DataSource target;

    TwoOpenedOneForgotten(DataSource source, DataSource target) {
        this.source = source;
        this.target = target;
    }

    /** Where the second cannot be opened, the first is lost. */
    void copy() throws SQLException {
        Connection from = source.getConnection(); // expect: close-not-guaranteed
        Connection to = target.getConnection();
        try (from;
                to) {
            to.setSchema(from.getSchema());
        }
    }

    void oneOnly() throws SQLException {
        Connection from = source.getConnection();
        try {
            Connection to = target.getConnection(); // expect: unclosed-session
            to.setSchema(from.getSchema());
        } finally {
            from.close();
        }
    }

    void inOrder() throws SQLException {
        try (Connection from = source.getConnection();
                PreparedStatement query = from.prepareStatement("select id from transfer");
                ResultSet rows = query.executeQuery();
                Connection to = target.getConnection();
                PreparedStatement insert = to.prepareStatement("insert into transfer (id) values (?)")) {
            while (rows.next()) {
                insert.setLong(1, rows.getLong(1));
                insert.executeUpdate();
            }
        }
    }
}
