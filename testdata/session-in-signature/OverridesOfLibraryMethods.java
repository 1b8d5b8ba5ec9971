package com.acme.pricing;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.hibernate.jdbc.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.orm.hibernate5.HibernateCallback;

public final class OverridesOfLibraryMethods implements ConnectionCallback<String> {
    @Override
    public String doInConnection(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    public static final class PriceWork implements Work {
        @Override
        public void execute(Connection connection) throws SQLException {
            connection.commit();
        }
    }

    public static final class PriceCallback implements HibernateCallback<Long> {
        @Override
        public Long doInHibernate(Session session) {
            return (long) session.getStatistics().getEntityCount();
        }
    }

    public HandleCallback<Integer, RuntimeException> handles() {
        return new HandleCallback<>() {
            @Override
            public Integer withHandle(Handle handle) {
                return handle.createQuery("select count(*) from article").mapTo(Integer.class).one();
            }
        };
    }
}
