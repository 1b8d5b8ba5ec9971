package com.acme.sensors;

import com.datastax.driver.core.Cluster; // expect: forbidden-import
import com.datastax.driver.core.Session;

final class CassandraClusterSessionLivesAsLongAsTheApplication {
    private final Session readings = Cluster.builder().addContactPoint("cassandra").build().connect("sensors"); // expect: factory-built-outside-db

    void ping() {
        readings.execute("select now() from system.local");
    }
}
