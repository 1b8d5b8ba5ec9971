package com.acme.pricing;

import java.sql.Connection;
import java.sql.SQLException;

public final class ConstructorParameter {
    private final Connection connection;

    public ConstructorParameter(Connection connection) { // expect: session-in-signature
        this.connection = connection;
    }

    public boolean alive() throws SQLException {
        return connection.isValid(1);
    }
}
