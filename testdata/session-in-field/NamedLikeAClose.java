package com.acme.library;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A method called close that does not close. */
final class NamedLikeAClose implements AutoCloseable {
    private Connection connection; // expect: session-in-field
    private Connection archive;

    void open(DataSource library, DataSource old) throws SQLException {
        connection = library.getConnection();
        archive = old.getConnection();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection = null;
        archive.close();
    }
}
