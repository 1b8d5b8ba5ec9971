package com.acme.pricing;

import jakarta.inject.Inject;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.jdbi.v3.core.Handle;

public abstract class PublicResults {
    @Inject
    private Session current;

    public Session current() { // expect: session-in-signature
        return current;
    }

    protected abstract SqlSession mapped(); // expect: session-in-signature

    public static Handle handle() { // expect: session-in-signature
        return null;
    }
}
