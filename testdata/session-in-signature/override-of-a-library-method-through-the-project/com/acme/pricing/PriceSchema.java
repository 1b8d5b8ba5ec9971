package com.acme.pricing;

import java.sql.Connection;
import java.sql.SQLException;

public final class PriceSchema extends SchemaReader {
    @Override
    public String doInConnection(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
