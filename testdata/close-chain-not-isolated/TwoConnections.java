package com.acme.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class TwoConnections {
    private final DataSource source;
    private final DataSource target;

    TwoConnections(DataSource source, DataSource target) {
        this.source = source;
        this.target = target;
    }

    void copy() throws SQLException {
        Connection from = null;
        Connection to = null;
        try {
            from = source.getConnection();
            to = target.getConnection();
            to.setReadOnly(from.isReadOnly());
        } finally {
            if (from != null) {
                from.close(); // expect: close-chain-not-isolated
            }
            if (to != null) {
                to.close();
            }
        }
    }

    void copyRight() throws SQLException {
        try (Connection from = source.getConnection();
                Connection to = target.getConnection()) {
            to.setReadOnly(from.isReadOnly());
        }
    }

    void copyNested() throws SQLException {
        Connection from = source.getConnection();
        try {
            Connection to = target.getConnection();
            try {
                to.setReadOnly(from.isReadOnly());
            } finally {
                to.close();
            }
        } finally {
            from.close();
        }
    }
}
