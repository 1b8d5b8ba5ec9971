package com.acme.weir;

import com.acme.infra.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;

/** The calls that lead to the release are part of it: nobody guards them one by one. */
final class ReleasedAtTheEndOfAChain {
    private final Settings settings;

    ReleasedAtTheEndOfAChain(Settings settings) {
        this.settings = settings;
    }

    ConnectionProvider provider() {
        return settings.lookUp("weir").provider();
    }

    String inFinally() throws SQLException {
        Connection connection = provider().acquire();
        try {
            return connection.getCatalog();
        } finally {
            provider().release(connection);
        }
    }

    String notInFinally() throws SQLException {
        Connection connection = provider().acquire(); // expect: close-not-guaranteed
        String catalog = connection.getCatalog();
        provider().release(connection);
        return catalog;
    }
}
