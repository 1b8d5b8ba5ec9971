package com.acme.pricing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.hibernate.Session;

public class PublicParameters {
    public long price(Session session, long article) { // expect: session-in-signature
        return session.get("Article", article).hashCode();
    }

    protected long price(
            long article,
            EntityManager manager) { // expect: session-in-signature
        return manager.find(Object.class, article).hashCode();
    }

    public boolean same(Connection first, Connection second) { // expect: session-in-signature, session-in-signature
        return first == second;
    }
}
