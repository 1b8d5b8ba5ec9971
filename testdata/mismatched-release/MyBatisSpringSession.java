package com.acme.bakery;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionUtils;

final class MyBatisSpringSession {
    private final SqlSessionFactory factory;

    MyBatisSpringSession(SqlSessionFactory factory) {
        this.factory = factory;
    }

    List<String> names() {
        SqlSession session = SqlSessionUtils.getSqlSession(factory); // expect: mismatched-release
        try {
            return session.selectList("bread.names");
        } finally {
            session.close();
        }
    }

    List<String> inATry() {
        try (SqlSession session = SqlSessionUtils.getSqlSession(factory)) { // expect: mismatched-release
            return session.selectList("bread.names");
        }
    }

    List<String> right() {
        SqlSession session = SqlSessionUtils.getSqlSession(factory);
        try {
            return session.selectList("bread.names");
        } finally {
            SqlSessionUtils.closeSqlSession(session, factory);
        }
    }

    List<String> own() {
        try (SqlSession session = factory.openSession()) {
            return session.selectList("bread.names");
        }
    }
}
