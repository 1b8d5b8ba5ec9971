package com.acme.library;

import com.acme.library.db.Db;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

final class Loans {
    private final Db db;

    Loans(Db db) {
        this.db = db;
    }

    void save(List<String> loans) throws SQLException {
        for (String loan : loans) {
            try (Connection connection = db.open(); // expect: session-opened-in-loop
                    PreparedStatement insert = connection.prepareStatement("insert into loan (title) values (?)")) {
                insert.setString(1, loan);
                insert.executeUpdate();
                connection.commit();
            }
        }
    }

    void saveOnOne(List<String> loans) throws SQLException {
        try (Connection connection = db.open();
                PreparedStatement insert = connection.prepareStatement("insert into loan (title) values (?)")) {
            for (String loan : loans) {
                insert.setString(1, loan);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    void onTheOneThatIsThere(List<String> loans) throws SQLException {
        for (String loan : loans) {
            try (PreparedStatement insert = db.current().prepareStatement("insert into loan (title) values (?)")) {
                insert.setString(1, loan);
                insert.executeUpdate();
            }
        }
    }

    void again() throws SQLException {
        for (int attempt = 0; attempt < 3; attempt++) {
            try (Connection connection = db.open()) {
                if (connection.isValid(1)) {
                    return;
                }
            }
        }
    }
}
