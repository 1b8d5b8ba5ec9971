package com.acme.ferry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:crossings");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table crossing (id int)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select * from crossing");
        }
    }
}
