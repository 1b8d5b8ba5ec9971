package com.acme.payroll;

import com.datastax.oss.driver.api.core.CqlSession;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jooq.DSLContext;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields of those who do not own what they hold. */
final class InjectedOrGiven {
    @PersistenceContext
    private EntityManager manager;

    @Autowired
    private SqlSession mapped;

    @Inject
    private Session session;

    private final Connection given;
    private final SqlSessionTemplate template;
    private final DSLContext context;
    private final CqlSession stars;
    private Session current;

    InjectedOrGiven(Connection given, SqlSessionTemplate template, DSLContext context, CqlSession stars, SessionFactory factory) {
        this.given = given;
        this.template = template;
        this.context = context;
        this.stars = stars;
        this.current = factory.getCurrentSession();
    }

    String describe() {
        return "" + manager + mapped + session + given + template + context + stars + current;
    }
}
