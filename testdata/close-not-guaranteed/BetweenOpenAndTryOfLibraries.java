package com.acme.bakery;

import java.util.List;
import java.util.Properties;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The first call on the session stands outside of the try. */
final class BetweenOpenAndTryOfLibraries {
    interface BreadMapper {
        List<String> names();
    }

    List<String> mapper(SqlSessionFactory factory) {
        SqlSession session = factory.openSession(); // expect: close-not-guaranteed
        BreadMapper mapper = session.getMapper(BreadMapper.class);
        try {
            return mapper.names();
        } finally {
            session.close();
        }
    }

    List<String> mapperRight(SqlSessionFactory factory) {
        SqlSession session = factory.openSession();
        try {
            BreadMapper mapper = session.getMapper(BreadMapper.class);
            return mapper.names();
        } finally {
            session.close();
        }
    }

    void begin(EntityManagerFactory factory, Object bread) {
        EntityManager manager = factory.createEntityManager(); // expect: close-not-guaranteed
        manager.getTransaction().begin();
        try {
            manager.persist(bread);
            manager.getTransaction().commit();
        } finally {
            manager.close();
        }
    }

    int size(Jdbi jdbi, Properties settings) {
        Handle handle = jdbi.open(); // expect: close-not-guaranteed
        int limit = Integer.parseInt(settings.getProperty("limit"));
        try (handle) {
            return Math.min(limit, handle.createQuery("select count(*) from bread").mapTo(Integer.class).one());
        }
    }

    int sizeRight(Jdbi jdbi, Properties settings) {
        int limit = Integer.parseInt(settings.getProperty("limit"));
        try (Handle handle = jdbi.open()) {
            return Math.min(limit, handle.createQuery("select count(*) from bread").mapTo(Integer.class).one());
        }
    }
}
