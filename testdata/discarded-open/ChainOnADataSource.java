package com.acme.harbor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The connection has no name, so nobody can close it. */
final class ChainOnADataSource {
    private final DataSource harbor;

    ChainOnADataSource(DataSource harbor) {
        this.harbor = harbor;
    }

    boolean free(int berth) throws SQLException {
        ResultSet rows = harbor.getConnection().createStatement().executeQuery("select ship is null from berth where id = " + berth); // expect: discarded-open
        return rows.next() && rows.getBoolean(1);
    }

    void sweep() throws SQLException {
        harbor.getConnection().prepareStatement("delete from berth where closed").executeUpdate(); // expect: discarded-open
    }

    String schema() throws SQLException {
        return harbor.getConnection().getSchema(); // expect: discarded-open
    }

    /** Closing what hangs below leaves the connection open. */
    int count() throws SQLException {
        Statement statement = harbor.getConnection().createStatement(); // expect: discarded-open
        try {
            ResultSet rows = statement.executeQuery("select count(*) from berth");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            statement.close();
        }
    }

    boolean reachable() throws SQLException {
        if (!harbor.getConnection().isValid(1)) { // expect: discarded-open
            throw new SQLException("no harbor");
        }
        return true;
    }
}
