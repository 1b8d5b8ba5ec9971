package com.acme.depot;

import java.sql.SQLException;
import javax.sql.DataSource;

final class Crates extends Table {
    void open(DataSource depot) throws SQLException {
        connection = depot.getConnection();
    }

    String schema() throws SQLException {
        return connection.getSchema();
    }
}
