package com.acme.library.dao;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class KeptInAField {
    private static final SessionFactory ARCHIVE = new Configuration().configure("archive.xml").buildSessionFactory();
    private static SessionFactory shared;
    private final SessionFactory own;
    private SessionFactory later;

    static {
        SessionFactory built = new Configuration().configure().buildSessionFactory();
        built.getStatistics().setStatisticsEnabled(true);
        shared = built;
    }

    KeptInAField() {
        own = new Configuration().configure().buildSessionFactory();
    }

    void later() {
        this.later = new Configuration().configure().buildSessionFactory();
    }

    void laterByAVariable() {
        SessionFactory built = new Configuration().configure().buildSessionFactory();
        built.getStatistics().setStatisticsEnabled(true);
        later = built;
    }

    boolean closed() {
        return later.isClosed() && own.isClosed() && shared.isClosed() && ARCHIVE.isClosed();
    }
}
