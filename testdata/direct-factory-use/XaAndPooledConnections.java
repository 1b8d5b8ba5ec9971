package com.acme.freight;

import java.sql.SQLException;
import javax.sql.ConnectionPoolDataSource; // expect: forbidden-import
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import javax.sql.XADataSource; // expect: forbidden-import

final class XaAndPooledConnections {
    void probe(XADataSource freight) throws SQLException { // expect: factory-held-outside-db
        XAConnection connection = freight.getXAConnection(); // expect: direct-factory-use
        connection.close();
    }

    void probe(ConnectionPoolDataSource freight) throws SQLException { // expect: factory-held-outside-db
        PooledConnection connection = freight.getPooledConnection(); // expect: direct-factory-use
        connection.close();
    }
}
