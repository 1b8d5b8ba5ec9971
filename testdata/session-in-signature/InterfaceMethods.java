package com.acme.pricing;

import org.hibernate.Session;
import org.hibernate.StatelessSession;

public interface InterfaceMethods {
    long price(Session session, long article); // expect: session-in-signature

    StatelessSession bulk(); // expect: session-in-signature

    private void log(Session session) {}
}
