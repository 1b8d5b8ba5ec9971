package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource; // expect: forbidden-import

record RecordComponentIsTheFactory(
        String name,
        DataSource orders) { // expect: factory-held-outside-db

    boolean byField() throws SQLException {
        try (Connection connection = orders.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean byAccessor() throws SQLException {
        try (Connection connection = orders().getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    static boolean ofAnother(RecordComponentIsTheFactory other) throws SQLException {
        try (Connection connection = other.orders().getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
