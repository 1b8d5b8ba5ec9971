package com.acme.harbor;

import org.sql2o.Connection;
import org.sql2o.Sql2o; // expect: forbidden-import

final class Sql2oOpen {
    private final Sql2o berths; // expect: factory-held-outside-db

    Sql2oOpen(Sql2o berths) { // expect: factory-held-outside-db
        this.berths = berths;
    }

    int free() {
        try (Connection connection = berths.open()) { // expect: direct-factory-use
            return connection.createQuery("select count(*) from berth").executeScalar(Integer.class);
        }
    }

    void leave(long ship) {
        try (Connection connection = berths.beginTransaction()) { // expect: direct-factory-use
            connection.createQuery("delete from stay where ship = :ship").addParameter("ship", ship).executeUpdate();
            connection.commit();
        }
    }
}
