package com.acme.depot;

import com.acme.infra.ImportModel;
import com.acme.infra.JobContext;
import com.acme.infra.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** A getter of some other object lends: whoever made the object closes. */
final class OnlyLent {
    String ofModel(ImportModel model) throws SQLException {
        Connection connection = model.getJdbcConnection();
        return connection.getSchema();
    }

    Object ofContext(JobContext context, long id) {
        Session session = context.getSession();
        return session.get("Crate", id);
    }

    void ofMigration(Migration migration) throws SQLException {
        Connection connection = migration.connection();
        connection.setAutoCommit(true);
    }

    String ofMyBatis(SqlSession session) throws SQLException {
        Connection connection = session.getConnection();
        return connection.getSchema();
    }

    String ofJdbi(org.jdbi.v3.core.Handle handle) throws SQLException {
        Connection connection = handle.getConnection();
        return connection.getSchema();
    }

    String ofStatement(java.sql.Statement statement) throws SQLException {
        Connection connection = statement.getConnection();
        return connection.getSchema();
    }

    String passedOn(SharedSessionContractImplementor session) throws SQLException {
        Connection connection = session.getJdbcCoordinator().getLogicalConnection().getPhysicalConnection();
        return connection.getSchema();
    }
}
