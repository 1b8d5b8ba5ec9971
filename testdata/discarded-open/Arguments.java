package com.acme.railway;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Whom it is passed to decides: most only use it. */
final class Arguments {
    private final DataSource source;
    private final List<Connection> spare = new ArrayList<>();

    Arguments(DataSource source) {
        this.source = source;
    }

    int lent() throws SQLException {
        return count(source.getConnection(), "train"); // expect: discarded-open
    }

    int ofJooq() throws SQLException {
        return DSL.using(source.getConnection(), SQLDialect.POSTGRES).fetchCount(DSL.table("train")); // expect: discarded-open
    }

    void printed() throws SQLException {
        System.out.println(source.getConnection()); // expect: discarded-open
    }

    int closedByTheCallee() throws SQLException {
        return countAndClose(source.getConnection(), "train");
    }

    void kept() throws SQLException {
        spare.add(source.getConnection());
    }

    Holder wrapped() throws SQLException {
        return new Holder(source.getConnection());
    }

    void ended() throws SQLException {
        for (Connection connection : spare) {
            connection.close();
        }
        spare.clear();
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select count(*) from " + table);
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static int countAndClose(Connection connection, String table) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select count(*) from " + table);
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static final class Holder implements AutoCloseable {
        private final Connection connection;

        Holder(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
