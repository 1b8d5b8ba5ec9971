package com.acme.tides;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class PatternConditions {
    private final DataSource tides;

    PatternConditions(DataSource tides) {
        this.tides = tides;
    }

    String negated() throws SQLException {
        Object resource = null;
        try {
            resource = tides.getConnection();
            return resource.toString();
        } finally {
            if (!(resource instanceof Connection connection)) {
                System.err.println("no connection");
            } else {
                connection.close();
            }
        }
    }

    String and() throws SQLException {
        Object resource = null;
        try {
            resource = tides.getConnection();
            return resource.toString();
        } finally {
            if (resource instanceof Connection connection && !connection.isClosed()) {
                connection.close();
            }
        }
    }

    /** Not every connection has this class. */
    String narrower() throws Exception {
        Connection connection = tides.getConnection(); // expect: close-not-guaranteed
        try {
            return connection.getSchema();
        } finally {
            if (connection instanceof com.alibaba.druid.pool.DruidPooledConnection pooled) {
                pooled.close();
            }
        }
    }

    String or(boolean last) throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection(); // expect: close-not-guaranteed
            return connection.getSchema();
        } finally {
            if (last && connection != null) {
                connection.close();
            }
        }
    }

    String deMorgan() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (!(connection == null || connection.isClosed())) {
                connection.close();
            }
        }
    }

    String ternary() throws SQLException {
        Connection connection = null;
        String schema;
        try {
            connection = tides.getConnection();
            schema = connection.getSchema();
        } finally {
            boolean there = connection != null ? true : false;
            if (there) {
                connection.close();
            }
        }
        return schema;
    }
}
