package com.acme.planets;

import com.datastax.oss.driver.api.core.CqlSession;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.neo4j.ogm.session.Session;
import org.neo4j.ogm.session.SessionFactory;

/** One lives as long as the application, the other has nothing to close. */
final class SessionsWithoutAnEnd {
    private final SessionFactory factory = new SessionFactory("com.acme.planets");
    private static final HikariDataSource POOL = new HikariDataSource(new HikariConfig("/pool.properties"));
    private static final CqlSession STARS = CqlSession.builder().withKeyspace("stars").build();

    Object planet(long id) {
        Session session = factory.openSession();
        return session.load(Object.class, id);
    }

    String version() {
        CqlSession session = STARS;
        return session.execute("select release_version from system.local").one().getString(0);
    }

    int idle() {
        return POOL.getHikariPoolMXBean().getIdleConnections();
    }
}
