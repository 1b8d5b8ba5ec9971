package com.acme.archive.db;

import com.acme.lobs.Lobs;
import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Large objects end with their transaction, whoever makes them. */
final class LargeObjectsOfUnknownMethods {
    private final Lobs lobs;

    LargeObjectsOfUnknownMethods(Lobs lobs) {
        this.lobs = lobs;
    }

    void store(PreparedStatement insert, String text) throws SQLException {
        Clob clob = lobs.createClob(text);
        insert.setClob(1, clob);
        insert.executeUpdate();
    }
}
