package com.acme.library;

import org.jdbi.v3.core.Jdbi; // expect: forbidden-import
import org.sql2o.Sql2o; // expect: forbidden-import

final class JdbiAndSql2o {
    Object jdbi(String url) {
        return Jdbi.create(url); // expect: factory-built-outside-db
    }

    Object sql2o(String url) {
        return new Sql2o(url, "sa", ""); // expect: factory-built-outside-db
    }
}
