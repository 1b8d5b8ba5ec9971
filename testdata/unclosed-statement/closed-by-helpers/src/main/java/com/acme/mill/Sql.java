package com.acme.mill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Sql {
    private Sql() {}

    /** Closes the result and, over it, its statement. */
    static void closeWithStatement(ResultSet rows) {
        if (rows == null) {
            return;
        }
        try {
            Statement statement = rows.getStatement();
            try {
                rows.close();
            } finally {
                statement.close();
            }
        } catch (SQLException e) {
            System.err.println(e.getMessage());
        }
    }

    static int single(ResultSet rows) throws SQLException {
        try (rows) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
