package com.acme.pricing.dao;

import org.hibernate.Session;

public final class DbCode {
    public long price(Session session, long article) {
        return session.get("Article", article).hashCode();
    }
}
