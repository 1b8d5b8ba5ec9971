package com.acme.weather.api;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource; // expect: forbidden-import

@WebServlet("/reading")
class WebServletHoldsADataSource {
    @Resource
    private DataSource readings; // expect: session-in-web-layer

    boolean reachable() throws SQLException {
        try (Connection connection = readings.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
