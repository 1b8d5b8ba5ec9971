package com.acme.orchard;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sql2o.Connection;
import org.sql2o.Sql2o;

final class JdbiAndSql2o {
    private final Jdbi jdbi;
    private final Sql2o sql2o;

    JdbiAndSql2o(Jdbi jdbi, Sql2o sql2o) {
        this.jdbi = jdbi;
        this.sql2o = sql2o;
    }

    void plant(String kind) {
        Handle handle = jdbi.open(); // expect: close-not-guaranteed
        handle.begin();
        handle.execute("insert into tree (kind) values (?)", kind);
        handle.commit();
        handle.close();
    }

    List<String> kinds() {
        Handle handle = jdbi.open();
        try {
            return handle.createQuery("select kind from tree").mapTo(String.class).list();
        } finally {
            handle.close();
        }
    }

    /** The commit closes, but only if nothing fails before it. */
    void fell(String kind) {
        Connection connection = sql2o.beginTransaction(); // expect: close-not-guaranteed
        connection.createQuery("delete from tree where kind = :kind").addParameter("kind", kind).executeUpdate();
        connection.commit();
    }

    void graft(String kind) {
        Connection connection = sql2o.beginTransaction();
        try {
            connection.createQuery("update tree set grafted = true where kind = :kind").addParameter("kind", kind).executeUpdate();
            connection.commit();
        } catch (RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }
}
