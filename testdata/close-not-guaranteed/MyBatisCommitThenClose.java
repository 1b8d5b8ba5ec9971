package com.acme.bakery;

import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionUtils;

final class MyBatisCommitThenClose {
    private final SqlSessionFactory factory;

    MyBatisCommitThenClose(SqlSessionFactory factory) {
        this.factory = factory;
    }

    void order(List<String> breads) {
        SqlSession session = factory.openSession(ExecutorType.BATCH); // expect: close-not-guaranteed
        for (String bread : breads) {
            session.insert("bread.order", bread);
        }
        session.commit();
        session.close();
    }

    List<String> breads() {
        SqlSession session = factory.openSession();
        try {
            return session.selectList("bread.names");
        } finally {
            session.close();
        }
    }

    String first() {
        SqlSession session = SqlSessionUtils.getSqlSession(factory); // expect: close-not-guaranteed
        String bread = session.selectOne("bread.first");
        SqlSessionUtils.closeSqlSession(session, factory);
        return bread;
    }
}
