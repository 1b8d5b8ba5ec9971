package com.acme.harbor.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

public final class Db {
    private static DataSource source;

    private Db() {}

    public static void use(DataSource given) {
        source = given;
    }

    public static Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setReadOnly(false);
        return connection;
    }

    /** Opens through another method, and sets it up. */
    public static Connection openReadOnly() throws SQLException {
        Connection connection = open();
        connection.setReadOnly(true);
        return connection;
    }

    static Connection twice() throws SQLException {
        return openReadOnly();
    }
}
