package com.acme.freight;

import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

final class ConnectionFactoryHandedToALibrary {
    private final DatabaseClient loads;
    private final R2dbcTransactionManager transactions;

    ConnectionFactoryHandedToALibrary(ConnectionFactory loads) {
        this.loads = DatabaseClient.create(loads);
        this.transactions = new R2dbcTransactionManager(loads);
    }

    Object count() {
        return transactions == null ? null : loads.sql("select count(*) from load").fetch().one();
    }
}
