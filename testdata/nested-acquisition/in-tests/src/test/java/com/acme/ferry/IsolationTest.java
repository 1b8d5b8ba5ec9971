package com.acme.ferry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class IsolationTest {
    private DataSource source;

    @Test
    void oneDoesNotSeeTheOther() throws SQLException {
        try (Connection one = source.getConnection();
                Connection other = source.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
        }
    }
}
