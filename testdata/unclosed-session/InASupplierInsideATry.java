package com.acme.press;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

final class InASupplierInsideATry {
    private final DataSource press;

    InASupplierInsideATry(DataSource press) {
        this.press = press;
    }

    List<String> schemas(List<DataSource> presses) {
        try {
            return presses.stream().map(source -> {
                try {
                    Connection connection = source.getConnection(); // expect: unclosed-session
                    return connection.getSchema();
                } catch (SQLException e) {
                    return "";
                }
            }).collect(Collectors.toList());
        } catch (IllegalStateException e) {
            return List.of();
        }
    }

    String schema() {
        try {
            Supplier<String> supplier = () -> {
                try {
                    Connection connection = press.getConnection(); // expect: unclosed-session
                    return connection.getSchema();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
            return supplier.get();
        } catch (IllegalStateException e) {
            return "";
        }
    }

    /** The lambda hands the connection on to whoever calls it. */
    interface Opener {
        Connection open() throws SQLException;
    }

    Opener opener() {
        return () -> press.getConnection();
    }

    Opener reference() {
        return press::getConnection;
    }
}
