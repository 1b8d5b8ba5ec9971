package com.acme.ferry;

import com.acme.unknown.Connections;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Where it is not sure that the other call was made. */
final class ReleasedSomehow {
    private DataSource ferry;
    private DataSource archive;

    /** A setter: both may be set to the same. */
    void setFerry(DataSource ferry) {
        this.ferry = ferry;
        this.archive = ferry;
    }

    String byTheProject() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(ferry);
        try {
            return connection.getSchema();
        } finally {
            giveBack(connection);
        }
    }

    private void giveBack(Connection connection) {
        DataSourceUtils.releaseConnection(connection, ferry);
    }

    String byAnUnknownMethod() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(ferry);
        try {
            return connection.getSchema();
        } finally {
            Connections.releaseQuietly(connection);
        }
    }

    String toAFieldThatASetterFills() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(ferry);
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, archive);
        }
    }

    /** The one is opened by Spring, the other is not. */
    String both(boolean joined) throws SQLException {
        Connection connection = joined ? DataSourceUtils.getConnection(ferry) : ferry.getConnection();
        try {
            return connection.getSchema();
        } finally {
            if (joined) {
                DataSourceUtils.releaseConnection(connection, ferry);
            } else {
                connection.close();
            }
        }
    }

    static String ofParameters(DataSource one, DataSource other) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(one); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, other);
        }
    }

    static String closedInACatch(DataSource source) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source); // expect: mismatched-release
        try {
            return connection.getSchema();
        } catch (SQLException e) {
            connection.close();
            throw e;
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static Connection joined(DataSource source) {
        return DataSourceUtils.getConnection(source);
    }

    String throughAMethod() throws SQLException {
        try (Connection connection = joined(ferry)) { // expect: mismatched-release
            return connection.getSchema();
        }
    }

    static boolean asked(DataSource source) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return connection.isClosed();
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
