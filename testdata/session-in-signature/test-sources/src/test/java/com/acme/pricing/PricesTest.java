package com.acme.pricing;

import org.hibernate.Session;

public final class PricesTest {
    public long price(Session session) {
        return session.hashCode();
    }
}
