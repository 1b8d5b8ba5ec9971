package com.acme.library.persistence;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

final class DbCodeMayBuild {
    static final SessionFactory LOANS = new Configuration().configure().buildSessionFactory();
}
