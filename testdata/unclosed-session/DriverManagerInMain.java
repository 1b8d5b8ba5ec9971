package com.acme.tools;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public final class DriverManagerInMain {
    private DriverManagerInMain() {}

    public static void main(String[] arguments) throws SQLException {
        String url = arguments.length > 0 ? arguments[0] : "jdbc:h2:mem:tools";
        Connection connection = DriverManager.getConnection(url, "sa", ""); // expect: unclosed-session
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select table_name from information_schema.tables")) {
            while (tables.next()) {
                System.out.println(tables.getString(1));
            }
        }
    }
}
