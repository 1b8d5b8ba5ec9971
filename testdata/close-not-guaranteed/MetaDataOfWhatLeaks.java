package com.acme.weir;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What was got from a connection through its metadata ends with it: one cause, one finding. */
final class MetaDataOfWhatLeaks {
    static void print(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url); // expect: close-not-guaranteed
        try {
            DatabaseMetaData meta = connection.getMetaData();
            ResultSet tables = meta.getTables(null, null, "%", null);
            while (tables.next()) {
                ResultSet columns = meta.getColumns(null, null, tables.getString(3), null);
                while (columns.next()) {
                    System.out.println(columns.getString(4));
                }
            }
        } catch (SQLException e) {
            System.out.println(e.getMessage());
            connection.close();
        }
    }
}
