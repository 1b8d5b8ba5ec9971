package com.acme.survey;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.jdbi.v3.core.Handle;
import org.springframework.jdbc.datasource.ConnectionHolder;

/** A lent connection that is closed is another mistake, and none of this rule: the lender may even want it. */
final class LentConnections {
    void ofMyBatis(SqlSession session) throws SQLException {
        Connection connection = session.getConnection();
        connection.setReadOnly(true);
    }

    void ofJdbi(Handle handle) throws SQLException {
        handle.getConnection().setReadOnly(true);
    }

    void ofHibernate(Session session) {
        session.doWork(connection -> connection.setReadOnly(true));
    }

    boolean ofSpring(ConnectionHolder holder) throws SQLException {
        return holder.getConnection().isValid(1);
    }

    /** Who is given a session may be asked to close it. */
    void given(Session session) {
        session.flush();
        session.close();
    }
}
