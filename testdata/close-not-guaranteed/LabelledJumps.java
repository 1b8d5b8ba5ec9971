package com.acme.telemetry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

final class LabelledJumps {
    private final DataSource telemetry;

    LabelledJumps(DataSource telemetry) {
        this.telemetry = telemetry;
    }

    /** The labelled break leaves both loops through the finally. */
    String first(List<List<String>> names) throws SQLException {
        String found = null;
        Connection connection = telemetry.getConnection();
        try {
            search:
            for (List<String> group : names) {
                for (String name : group) {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery("select 1 from sensor where name = '" + name + "'")) {
                        if (rows.next()) {
                            found = name;
                            break search;
                        }
                    }
                }
            }
        } finally {
            connection.close();
        }
        return found;
    }

    /** The block is left before its last statement. */
    boolean probe(boolean quick) throws SQLException {
        boolean valid = false;
        block:
        {
            Connection connection = telemetry.getConnection(); // expect: close-not-guaranteed
            if (quick) {
                break block;
            }
            System.out.println("probing");
            connection.close();
            valid = true;
        }
        return valid;
    }

    boolean probeRight(boolean quick) throws SQLException {
        boolean valid = false;
        block:
        {
            if (quick) {
                break block;
            }
            Connection connection = telemetry.getConnection();
            try {
                valid = connection.isValid(1);
            } finally {
                connection.close();
            }
        }
        return valid;
    }
}
