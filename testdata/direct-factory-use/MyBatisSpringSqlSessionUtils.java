package com.acme.tickets;

import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory; // expect: forbidden-import
import org.mybatis.spring.SqlSessionUtils;

final class MyBatisSpringSqlSessionUtils {
    private SqlSessionFactory tickets; // expect: factory-held-outside-db

    Object find(long id) {
        SqlSession session = SqlSessionUtils.getSqlSession(tickets); // expect: direct-factory-use
        try {
            return session.selectOne("ticket.find", id);
        } finally {
            SqlSessionUtils.closeSqlSession(session, tickets);
        }
    }
}
