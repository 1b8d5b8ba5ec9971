package com.acme.canal;

import java.sql.Connection;

/** Holds a connection for whoever asks; it never closes it itself. */
final class Lock {
    private final Connection connection;
    private final int gate;

    Lock(Connection connection, int gate) {
        this.connection = connection;
        this.gate = gate;
    }

    Connection connection() {
        return connection;
    }

    int gate() {
        return gate;
    }
}
