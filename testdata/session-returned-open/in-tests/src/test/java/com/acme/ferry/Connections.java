package com.acme.ferry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A helper of tests may hand out what it likes. */
final class Connections {
    private Connections() {}

    static Connection inMemory(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:" + name);
    }
}
