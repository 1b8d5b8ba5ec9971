package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sql2o.Connection;
import org.sql2o.Sql2o;

final class SessionsOfLibraries {
    void hibernate(SessionFactory factory, Object book) {
        try (Session read = factory.openSession();
                Session write = factory.openSession()) { // expect: nested-acquisition
            write.merge(read.merge(book));
        }
    }

    void jpa(EntityManagerFactory factory, Object book) {
        EntityManager read = factory.createEntityManager();
        try {
            EntityManager write = factory.createEntityManager(); // expect: nested-acquisition
            try {
                write.merge(read.merge(book));
            } finally {
                write.close();
            }
        } finally {
            read.close();
        }
    }

    int myBatis(SqlSessionFactory factory) {
        try (SqlSession read = factory.openSession();
                SqlSession write = factory.openSession(true)) { // expect: nested-acquisition
            return write.update("book.count", read.selectOne("book.count"));
        }
    }

    int jdbi(Jdbi jdbi) {
        return jdbi.withHandle(read -> {
            try (Handle write = jdbi.open()) { // expect: nested-acquisition
                return write.execute("delete from book where title = ?", read.createQuery("select title from book").mapTo(String.class).one());
            }
        });
    }

    void sql2o(Sql2o sql2o, Sql2o other) {
        try (Connection read = sql2o.open();
                Connection write = other.beginTransaction()) {
            write.createQuery("delete from book").executeUpdate();
            read.createQuery("select 1").executeScalar();
        }
    }
}
