package com.acme.mill;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class Sacks {
    private final DataSource mill;

    Sacks(DataSource mill) {
        this.mill = mill;
    }

    String one() throws SQLException {
        Connection connection = mill.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Closing.close(connection);
        }
    }

    String using() throws Exception {
        Connection connection = mill.getConnection();
        return Closing.using(connection, connection::getSchema);
    }

    Object usingASession(SessionFactory factory, long id) throws Exception {
        Session session = factory.openSession();
        return Closing.using(session, () -> session.get("Sack", id));
    }

    String traced() throws SQLException {
        Connection connection = mill.getConnection(); // expect: unclosed-session
        Closing.traced(connection);
        return connection.getSchema();
    }
}
