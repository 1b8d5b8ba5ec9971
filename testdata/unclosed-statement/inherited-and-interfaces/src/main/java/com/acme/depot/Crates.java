package com.acme.depot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class Crates extends Table {
    Crates(Connection connection) {
        super(connection);
    }

    void remove(long id) throws SQLException {
        PreparedStatement statement = prepare("delete from crate where id = ?", id); // expect: unclosed-statement
        statement.executeUpdate();
    }

    int count(String hall) throws SQLException {
        try (PreparedStatement statement = prepare("select count(*) from crate where hall = ?", hall);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    AutoCloseable undo(long id) throws SQLException {
        AutoCloseable statement = super.prepare("select 1 from crate where id = ?", id); // expect: unclosed-statement
        return null;
    }
}
