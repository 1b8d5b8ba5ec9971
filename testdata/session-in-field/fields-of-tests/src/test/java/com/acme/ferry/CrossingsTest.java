package com.acme.ferry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A test's field is let be, closed or not. */
class CrossingsTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:crossings");
    }

    @Test
    void isValid() throws SQLException {
        connection.isValid(1);
    }
}
