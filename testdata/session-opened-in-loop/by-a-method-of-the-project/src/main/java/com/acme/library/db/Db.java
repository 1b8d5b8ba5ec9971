package com.acme.library.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

public final class Db {
    private final DataSource library;
    private final Connection kept;

    public Db(DataSource library, Connection kept) {
        this.library = library;
        this.kept = kept;
    }

    public Connection open() throws SQLException {
        Connection connection = library.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** The one that is there. */
    public Connection current() {
        return kept;
    }
}
