package com.acme.library;

import com.acme.commons.Closing;
import com.acme.commons.Audit;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A helper in a jar cannot be read: its name has to do. */
final class ClosedByUnresolvedHelper {
    private final DataSource library;

    ClosedByUnresolvedHelper(DataSource library) {
        this.library = library;
    }

    String closing() throws SQLException {
        Connection connection = library.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Closing.closeQuietly(connection);
        }
    }

    String releasing() throws SQLException {
        Connection connection = library.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Closing.release(connection);
        }
    }

    /** Not named like one: the connection is only lent. */
    String audited() throws SQLException {
        Connection connection = library.getConnection(); // expect: unclosed-session
        Audit.record(connection, "schema");
        return connection.getSchema();
    }
}
