package com.acme.clinic.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

final class WardDao extends BaseDao {
    WardDao(DataSource source) {
        super(source);
    }

    void close(String ward) throws SQLException {
        Connection connection = getConnection(); // expect: unclosed-session
        try (PreparedStatement statement = connection.prepareStatement("update ward set open = false where name = ?")) {
            statement.setString(1, ward);
            statement.executeUpdate();
        }
    }

    void open(String ward) throws SQLException {
        try (Connection connection = getConnection();
                PreparedStatement statement = connection.prepareStatement("update ward set open = true where name = ?")) {
            statement.setString(1, ward);
            statement.executeUpdate();
        }
    }
}
