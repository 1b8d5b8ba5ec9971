package com.acme.sensors;

import com.datastax.oss.driver.api.core.CqlSession;
import java.net.InetSocketAddress;

final class CassandraSessionLivesAsLongAsTheApplication {
    private final CqlSession readings =
            CqlSession.builder().addContactPoint(new InetSocketAddress("cassandra", 9042)).build(); // expect: factory-built-outside-db

    void ping() {
        readings.execute("select now() from system.local");
    }
}
