package com.acme.pricing;

import org.hibernate.*;

public interface TypeParameterNamedSession<Session> {
    long price(Session session);

    default boolean loaded(Object article) {
        return Hibernate.isInitialized(article);
    }
}
