package com.acme.freight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

final class SessionsAreNotFactories {
    @PersistenceContext
    private EntityManager loads;

    private Session archive;
    private DSLContext routes;
    private JdbcTemplate drivers;
    private PlatformTransactionManager transactions;
}
