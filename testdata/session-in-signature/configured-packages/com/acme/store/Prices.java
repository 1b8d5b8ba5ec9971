package com.acme.store;

import org.hibernate.Session;

public final class Prices {
    public long price(Session session) {
        return session.hashCode();
    }
}
