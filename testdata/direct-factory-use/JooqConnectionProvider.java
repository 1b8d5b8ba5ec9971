package com.acme.vineyard;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider; // expect: forbidden-import

final class JooqConnectionProvider {
    private ConnectionProvider cellar; // expect: factory-held-outside-db

    boolean reachable() throws SQLException {
        Connection connection = cellar.acquire(); // expect: direct-factory-use
        try {
            return connection.isValid(1);
        } finally {
            cellar.release(connection);
        }
    }
}
