package com.acme.ferry;

import io.ebean.Transaction;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.sql2o.Connection;

/** Some commits are the end. */
final class CommitThatCloses {
    void sql2o(Connection connection) {
        connection.commit();
        connection.createQuery("delete from crossing").executeUpdate(); // expect: use-after-close
    }

    void eclipseLink(UnitOfWork work, Object crossing) {
        work.commit();
        work.registerNewObject(crossing); // expect: use-after-close
    }

    /** With false it stays open. */
    void sql2oOpen(Connection connection) {
        connection.commit(false);
        connection.createQuery("delete from crossing").executeUpdate();
    }

    void eclipseLinkResumed(UnitOfWork work, Object crossing) {
        work.commitAndResume();
        work.registerNewObject(crossing);
    }

    void ebean(Transaction transaction) {
        transaction.commit();
        transaction.end();
    }

    void jdbc(java.sql.Connection connection) throws java.sql.SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }
}
