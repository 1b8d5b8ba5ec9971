package com.acme.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Closed by hand inside of the try that would close it. */
final class InsideATry {
    private final DataSource survey;

    InsideATry(DataSource survey) {
        this.survey = survey;
    }

    void byHand() throws SQLException {
        try (Connection connection = survey.getConnection()) {
            connection.setAutoCommit(false);
            connection.close();
            connection.commit(); // expect: use-after-close
        }
    }

    int rowsOfAClosedStatement(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from answer");
                ResultSet rows = statement.executeQuery()) {
            statement.close();
            return rows.next() ? 1 : 0; // expect: use-after-close
        }
    }

    /** Closed early, and nothing comes after it. */
    void early(SessionFactory factory, Object answer) {
        try (Session session = factory.openSession()) {
            session.merge(answer);
            session.close();
        }
    }

    boolean earlyReturn(Connection connection, boolean last) throws SQLException {
        if (last) {
            connection.close();
            return false;
        }
        return connection.isValid(1);
    }
}
