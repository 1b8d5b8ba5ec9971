package com.acme.freight;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import jakarta.persistence.PersistenceUnit;
import org.apache.ibatis.session.SqlSessionFactory; // expect: forbidden-import
import org.hibernate.SessionFactory; // expect: forbidden-import

class Fields {
    @PersistenceUnit
    private EntityManagerFactory loads; // expect: factory-held-outside-db

    @Inject
    SqlSessionFactory routes; // expect: factory-held-outside-db

    @Resource
    protected static SessionFactory archive; // expect: factory-held-outside-db

    public final SessionFactory // expect: factory-held-outside-db
            first = null;

    boolean open() {
        return loads.isOpen() && !archive.isClosed() && routes.getConfiguration() != null;
    }
}
