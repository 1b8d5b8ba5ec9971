package com.acme.ferry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields of a test are let be; what a test opens itself is not. */
class PortsTest {
    private Connection connection;
    private Statement statement;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:ports");
        statement = connection.createStatement();
    }

    @AfterEach
    void end() throws SQLException {
        statement.close();
        connection.close();
    }

    @Test
    void isThere() throws SQLException {
        Connection own = null;
        ResultSet rows = null;
        try {
            own = DriverManager.getConnection("jdbc:h2:mem:ports");
            rows = own.getMetaData().getTables(null, null, "PORT", null);
            rows.next();
        } finally {
            if (rows != null) {
                rows.close(); // expect: close-chain-not-isolated
            }
            if (own != null) {
                own.close();
            }
        }
    }
}
