package com.acme.pricing;

import org.hibernate.Session;

public final class OverrideOfAProjectMethod implements PriceRule {
    @Override
    public long price(Session session, long article) { // expect: session-in-signature
        return session.get("Article", article).hashCode();
    }
}

interface PriceRule {
    long price(Session session, long article); // expect: session-in-signature
}
