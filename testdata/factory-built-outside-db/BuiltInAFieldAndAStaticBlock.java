package com.acme.library;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.hibernate.cfg.Configuration;

class BuiltInAFieldAndAStaticBlock {
    private static final SessionFactory LOANS; // expect: factory-held-outside-db

    static {
        LOANS = new Configuration().configure().buildSessionFactory(); // expect: factory-built-outside-db
    }

    private final SessionFactory archive = // expect: factory-held-outside-db
            new Configuration().configure("archive.cfg.xml").buildSessionFactory(); // expect: factory-built-outside-db

    static boolean closed() {
        return LOANS.isClosed();
    }
}
