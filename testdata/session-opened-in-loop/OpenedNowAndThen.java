package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class OpenedNowAndThen {
    void whenLost(DataSource pool, List<String> titles) throws SQLException {
        Connection connection = null;
        try {
            for (String title : titles) {
                if (connection == null || connection.isClosed()) {
                    connection = pool.getConnection();
                }
                connection.nativeSQL(title);
            }
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    void everyHundred(SessionFactory factory, List<Object> loans) {
        Session session = factory.openSession();
        try {
            for (int i = 0; i < loans.size(); i++) {
                session.persist(loans.get(i));
                if (i % 100 == 0) {
                    session.close();
                    session = factory.openSession();
                }
            }
        } finally {
            session.close();
        }
    }

    Object first(SessionFactory factory, List<Long> ids) {
        for (Long id : ids) {
            if (id > 0) {
                try (Session session = factory.openSession()) {
                    return session.get("Loan", id);
                }
            }
        }
        throw new IllegalArgumentException("no id");
    }
}
