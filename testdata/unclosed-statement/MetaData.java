package com.acme.tools;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** What the metadata answers is a result set like any other, with a statement that nobody sees. */
final class MetaData {
    Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        DatabaseMetaData metaData = connection.getMetaData();
        ResultSet rows = metaData.getTables(null, null, "%", new String[] {"TABLE"}); // expect: unclosed-statement
        while (rows.next()) {
            tables.add(rows.getString("TABLE_NAME"));
        }
        return tables;
    }

    boolean hasColumn(Connection connection, String table, String column) throws SQLException {
        ResultSet columns = connection.getMetaData().getColumns(null, null, table, column); // expect: unclosed-statement
        boolean found = columns.next();
        columns.close();
        return found;
    }

    boolean hasKey(Connection connection, String table) throws SQLException {
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(null, null, table)) {
            return keys.next();
        }
    }

    String product(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName();
    }

    /** The connection is closed here, and takes the result along. */
    Set<String> once(javax.sql.DataSource source) throws SQLException {
        Set<String> schemas = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            ResultSet rows = connection.getMetaData().getSchemas();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }
}
