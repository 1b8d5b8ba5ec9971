package com.acme.ferry;

import java.util.List;
import org.sql2o.Connection;
import org.sql2o.Sql2o;

final class Sql2oConnection {
    private final Sql2o crossings;

    Sql2oConnection(Sql2o crossings) {
        this.crossings = crossings;
    }

    List<String> ports() {
        Connection connection = crossings.open(); // expect: unclosed-session
        return connection.createQuery("select name from port").executeAndFetch(String.class);
    }

    /** Only a commit or a rollback that closes gives the connection back: with false it stays open. */
    void cancel(long id) {
        Connection connection = crossings.beginTransaction(); // expect: unclosed-session
        connection.createQuery("delete from crossing where id = :id").addParameter("id", id).executeUpdate();
        connection.commit(false);
    }

    void scheduled(String port) {
        try (Connection connection = crossings.beginTransaction()) {
            connection.createQuery("insert into port (name) values (:name)").addParameter("name", port).executeUpdate();
            connection.commit();
        }
    }
}
