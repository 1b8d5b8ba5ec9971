package com.acme.library.dao;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sql2o.Sql2o;

class OverWhatExists {
    List<String> titles(DataSource pool) {
        return Jdbi.create(pool).withHandle(handle -> handle.createQuery("select title from loan").mapTo(String.class).list());
    }

    List<String> titles(Connection connection) {
        return Jdbi.create(connection).withHandle(handle -> handle.createQuery("select title from loan").mapTo(String.class).list());
    }

    String quirks(DataSource pool) {
        Sql2o loans = new Sql2o(pool);
        return loans.getQuirks().toString();
    }
}
