package com.acme.survey;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.CloseableDSLContext;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

final class JooqConnections {
    int fromUrl(String url) {
        CloseableDSLContext context = DSL.using(url); // expect: unclosed-session
        return context.fetchCount(DSL.table("answer"));
    }

    String acquired(ConnectionProvider provider) throws SQLException {
        Connection connection = provider.acquire(); // expect: unclosed-session
        return connection.getSchema();
    }

    String translated(DSLContext context, String sql) throws SQLException {
        Connection connection = context.parsingConnection(); // expect: unclosed-session
        return connection.nativeSQL(sql);
    }

    String released(ConnectionProvider provider) throws SQLException {
        Connection connection = provider.acquire();
        try {
            return connection.getSchema();
        } finally {
            provider.release(connection);
        }
    }

    /** A context on a connection owns nothing, and has nothing to close. */
    int on(Connection connection) {
        DSLContext context = DSL.using(connection, SQLDialect.H2);
        return context.fetchCount(DSL.table("answer"));
    }

    int scoped(DSLContext context) {
        return context.connectionResult(connection -> connection.getTransactionIsolation());
    }
}
