package com.acme.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;

final class BatchesAndChunks {
    private static final int SIZE = 500;
    private final DataSource intake;

    BatchesAndChunks(DataSource intake) {
        this.intake = intake;
    }

    int load(List<String> lines) throws SQLException {
        Connection connection = intake.getConnection(); // expect: close-not-guaranteed
        connection.setAutoCommit(false);
        PreparedStatement statement = connection.prepareStatement("insert into line (text) values (?)");
        int loaded = 0;
        try {
            for (String line : lines) {
                statement.setString(1, line);
                statement.addBatch();
                if (++loaded % SIZE == 0) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.close();
        }
        return loaded;
    }

    int loadRight(Iterator<String> lines) throws SQLException {
        int loaded = 0;
        try (Connection connection = intake.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into line (text) values (?)")) {
            connection.setAutoCommit(false);
            try {
                while (lines.hasNext()) {
                    statement.setString(1, lines.next());
                    statement.addBatch();
                    if (++loaded % SIZE == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
        return loaded;
    }

    /** In the catch, something that throws stands before the close. */
    void purge() throws SQLException {
        Connection connection = intake.getConnection(); // expect: close-not-guaranteed
        try (PreparedStatement statement = connection.prepareStatement("delete from line")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            connection.rollback();
            connection.close();
            throw e;
        }
        connection.close();
    }
}
