package com.acme.tickets;

import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory; // expect: forbidden-import

final class MyBatisSqlSession {
    private final SqlSessionFactory tickets; // expect: factory-held-outside-db

    MyBatisSqlSession(SqlSessionFactory tickets) { // expect: factory-held-outside-db
        this.tickets = tickets;
    }

    Object find(long id) {
        try (SqlSession session = tickets.openSession()) { // expect: direct-factory-use
            return session.selectOne("ticket.find", id);
        }
    }

    void importAll(Iterable<Object> rows) {
        try (SqlSession session = tickets.openSession(ExecutorType.BATCH, false)) { // expect: direct-factory-use
            rows.forEach(row -> session.insert("ticket.insert", row));
            session.commit();
        }
    }
}
