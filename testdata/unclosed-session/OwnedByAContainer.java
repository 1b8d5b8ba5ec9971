package com.acme.payroll;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

final class OwnedByAContainer {
    @PersistenceContext
    private EntityManager manager;

    @Autowired
    private SessionFactory factory;

    @Autowired
    private SqlSession mapped;

    private final SqlSessionTemplate template;

    OwnedByAContainer(SqlSessionTemplate template) {
        this.template = template;
    }

    Object current(long id) {
        Session session = factory.getCurrentSession();
        return session.get("Wage", id);
    }

    Object unwrapped(long id) {
        Session session = manager.unwrap(Session.class);
        return session.get("Wage", id);
    }

    Object delegate(long id) {
        EntityManager same = manager;
        return same.find(Object.class, id);
    }

    List<Object> ofMyBatis() {
        SqlSession session = template;
        return session.selectList("wages.all");
    }

    int ofMyBatisToo(String name) {
        return mapped.insert("wages.add", name);
    }

    EntityManager shared(jakarta.persistence.EntityManagerFactory other) {
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(other);
        shared.clear();
        return shared;
    }

    boolean transactional(jakarta.persistence.EntityManagerFactory other) {
        EntityManager joined = EntityManagerFactoryUtils.getTransactionalEntityManager(other);
        return joined != null && joined.contains(this);
    }
}
