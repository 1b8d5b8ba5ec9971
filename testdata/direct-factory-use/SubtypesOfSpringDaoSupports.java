package com.acme.orders;

import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.hibernate.Session;
import org.mybatis.spring.support.SqlSessionDaoSupport;
import org.springframework.jdbc.core.support.JdbcDaoSupport;
import org.springframework.orm.hibernate5.support.HibernateDaoSupport;
import org.springframework.orm.jpa.support.JpaDaoSupport;

class SubtypesOfSpringDaoSupports extends HibernateDaoSupport {
    Object find(long id) {
        try (Session session = getSessionFactory().openSession()) {
            return session.get("Order", id);
        }
    }
}

class JdbcOrders extends JdbcDaoSupport {
    boolean reachable() throws java.sql.SQLException {
        try (var connection = getDataSource().getConnection()) {
            return connection.isValid(1);
        }
    }
}

class JpaOrders extends JpaDaoSupport {
    private javax.persistence.EntityManagerFactory orders;

    void ping() {
        orders.createEntityManager().close();
    }
}

class MyBatisOrders extends SqlSessionDaoSupport {
    Object find(SqlSessionFactory orders, long id) {
        try (SqlSession session = orders.openSession()) {
            return session.selectOne("order.find", id);
        }
    }
}
