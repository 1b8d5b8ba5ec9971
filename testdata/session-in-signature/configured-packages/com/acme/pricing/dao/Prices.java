package com.acme.pricing.dao;

import org.hibernate.Session;

public final class Prices {
    public long price(Session session) { // expect: session-in-signature
        return session.hashCode();
    }
}
