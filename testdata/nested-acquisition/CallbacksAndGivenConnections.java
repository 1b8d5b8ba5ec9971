package com.acme.herb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.neo4j.driver.Driver;
import org.skife.jdbi.v2.DBI;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Functions that share the session around them, and sessions over a connection that is there already. */
final class CallbacksAndGivenConnections {
    private final DataSource garden = new DriverManagerDataSource("jdbc:h2:mem:garden");

    /** Jdbi 3 gives the inner one the handle of the outer one. */
    int shared(Jdbi jdbi) {
        return jdbi.withHandle(handle -> {
            jdbi.useTransaction(inner -> inner.execute("delete from herb"));
            return handle.execute("delete from leaf");
        });
    }

    /** Jdbi 2 opens another. */
    int notShared(DBI dbi) {
        return dbi.withHandle(handle -> {
            dbi.useHandle(inner -> inner.execute("delete from herb")); // expect: nested-acquisition
            return handle.update("delete from leaf");
        });
    }

    void onTheSameConnection(SqlSessionFactory factory) throws SQLException {
        try (SqlSession session = factory.openSession();
                SqlSession other = factory.openSession(session.getConnection())) {
            other.update("herb.dry", session.selectOne("herb.fresh"));
        }
    }

    void onAGivenConnection(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            session.doWork(connection -> {
                try (Session other =
                        factory.withOptions().connection(connection).openSession()) {
                    other.merge(session.get("Herb", 1));
                }
            });
        }
    }

    void inWork(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            session.doWork(connection -> {
                try (Session other = factory.openSession()) { // expect: nested-acquisition
                    other.merge(connection.getSchema());
                }
            });
        }
    }

    boolean withoutAPool() throws SQLException {
        try (Connection read = garden.getConnection();
                Connection write = garden.getConnection()) {
            return read.isReadOnly() && write.isReadOnly();
        }
    }

    void graph(Driver driver) {
        try (org.neo4j.driver.Session read = driver.session();
                org.neo4j.driver.Session write = driver.session()) {
            write.run("create (:Herb)", Map.of("of", read.lastBookmarks()));
        }
    }
}
