package com.acme.canal;

import java.sql.Connection;
import java.sql.SQLException;

/** Uses a connection and shows it to nobody: who opens it has to close it. */
final class Gates {
    private final Connection connection;

    Gates(Connection connection) {
        this.connection = connection;
    }

    void open(int gate) throws SQLException {
        connection.setCatalog("gate" + gate);
    }
}
