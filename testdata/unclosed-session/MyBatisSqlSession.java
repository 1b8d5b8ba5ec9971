package com.acme.bakery;

import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

final class MyBatisSqlSession {
    interface BreadMapper {
        List<String> names();

        int insert(String name);
    }

    private final SqlSessionFactory factory;

    MyBatisSqlSession(SqlSessionFactory factory) {
        this.factory = factory;
    }

    List<String> names() {
        SqlSession session = factory.openSession(); // expect: unclosed-session
        BreadMapper mapper = session.getMapper(BreadMapper.class);
        return mapper.names();
    }

    void add(List<String> names) {
        SqlSession session = factory.openSession(ExecutorType.BATCH, false); // expect: unclosed-session
        BreadMapper mapper = session.getMapper(BreadMapper.class);
        for (String name : names) {
            mapper.insert(name);
        }
        session.flushStatements();
        session.commit();
    }

    int oneOf(String name) {
        try (SqlSession session = factory.openSession(true)) {
            return session.getMapper(BreadMapper.class).insert(name);
        }
    }
}
