package com.acme.bakery;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jdbi.v3.core.Jdbi;

/** A mapper works on its session, and ends with it. */
final class MapperOfASession {
    interface BreadMapper {
        List<String> names();
    }

    private final SqlSessionFactory factory;

    MapperOfASession(SqlSessionFactory factory) {
        this.factory = factory;
    }

    BreadMapper mapper() {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(BreadMapper.class); // expect: session-escapes-scope
        }
    }

    BreadMapper attached(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.attach(BreadMapper.class)); // expect: session-escapes-scope
    }

    List<String> names() {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(BreadMapper.class).names();
        }
    }

    BreadMapper onDemand(Jdbi jdbi) {
        return jdbi.onDemand(BreadMapper.class);
    }
}
