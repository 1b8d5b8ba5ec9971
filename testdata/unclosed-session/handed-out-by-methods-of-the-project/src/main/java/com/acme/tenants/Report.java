package com.acme.tenants;

import java.sql.Connection;
import java.sql.SQLException;

final class Report {
    private final Tenants tenants;

    Report(Tenants tenants) {
        this.tenants = tenants;
    }

    String kept(String tenant) throws SQLException {
        Connection connection = tenants.kept(tenant);
        return connection.getSchema();
    }

    String current() throws SQLException {
        Connection connection = tenants.current();
        return connection.getSchema();
    }

    String own(String tenant) throws SQLException {
        Connection connection = tenants.source(tenant).getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }
}
