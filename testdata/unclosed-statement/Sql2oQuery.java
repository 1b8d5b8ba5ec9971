package com.acme.ferry;

import java.util.List;
import org.sql2o.Connection;
import org.sql2o.Query;
import org.sql2o.Sql2o;

/** A query of Sql2o is registered with its connection, which closes it: to execute it and go on is the idiom. */
final class Sql2oQuery {
    List<String> ports(Connection connection) {
        return connection.createQuery("select name from port").executeAndFetch(String.class);
    }

    List<String> named(Connection connection, String name) {
        Query query = connection.createQuery("select name from port where name like :name");
        query.addParameter("name", name + "%");
        return query.executeAndFetch(String.class);
    }

    int close(Sql2o sql2o, String port) {
        try (Connection connection = sql2o.open();
                Query query = connection.createQuery("update port set closed = true where name = :name")) {
            return query.addParameter("name", port).executeUpdate().getResult();
        }
    }
}
