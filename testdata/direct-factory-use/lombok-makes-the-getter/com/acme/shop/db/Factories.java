package com.acme.shop.db;

import lombok.Getter;
import org.hibernate.SessionFactory;

public final class Factories {
    @Getter
    private final SessionFactory sessionFactory;

    @Getter
    private static SessionFactory archive;

    public Factories(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }
}
