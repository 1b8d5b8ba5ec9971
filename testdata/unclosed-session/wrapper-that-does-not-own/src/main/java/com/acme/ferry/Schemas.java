package com.acme.ferry;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Schemas {
    private final DataSource source;

    Schemas(DataSource source) {
        this.source = source;
    }

    String read() throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        Reader reader = new Reader(connection);
        return reader.schema();
    }

    /** What the unknown class does with it is unknown: it may own it. */
    Object unknown() throws SQLException, IOException {
        Connection connection = source.getConnection();
        return new com.acme.jars.CopyManager(connection).copyOut();
    }
}
