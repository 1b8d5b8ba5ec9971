package com.acme.bugs;

import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sessions are on the connection of the transaction. */
@Service
@Transactional
class MyBatisUnderSpring {
    private final SqlSessionFactory factory;

    MyBatisUnderSpring(SqlSessionFactory factory) {
        this.factory = factory;
    }

    void merge(Object bug) {
        try (SqlSession batch = factory.openSession()) {
            batch.update("bug.merge", bug);
            fields(bug);
            batch.flushStatements();
        }
    }

    private void fields(Object bug) {
        try (SqlSession session = factory.openSession()) {
            session.update("bug.fields", bug);
        }
    }
}
