package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class StatementsOfAConnection {
    boolean known(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from orders where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    Connection backAgain(PreparedStatement query) throws SQLException {
        return query.getConnection();
    }
}
