package com.acme.library.dao;

import java.io.IOException;
import java.util.List;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;

class MyBatisFactoryInEachCall {
    List<Object> loans() throws IOException {
        SqlSessionFactory factory = new SqlSessionFactoryBuilder().build(Resources.getResourceAsStream("mybatis.xml")); // expect: factory-per-call
        try (SqlSession session = factory.openSession()) {
            return session.selectList("loans");
        }
    }
}
