package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

final class NothingThrowsInBetween {
    private int opened;

    void warmUp(DataSource vault) throws SQLException {
        Connection connection = vault.getConnection();
        connection.close();
    }

    void count(DataSource vault) throws SQLException {
        Connection connection = vault.getConnection();
        opened++;
        log(opened);
        List<Integer> counts = new ArrayList<>();
        counts.add(opened);
        connection.close();
    }

    private void log(int count) {
        opened = count > opened ? count : opened;
    }

    /** A method of the project that calls another may throw. */
    void audited(DataSource vault, String user) throws SQLException {
        Connection connection = vault.getConnection(); // expect: close-not-guaranteed
        audit(user);
        connection.close();
    }

    private void audit(String user) {
        if (user.isBlank()) {
            throw new IllegalArgumentException(user);
        }
        opened = Integer.parseInt(user);
    }
}
