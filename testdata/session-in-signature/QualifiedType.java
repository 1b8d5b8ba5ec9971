package com.acme.pricing;

public final class QualifiedType {
    public boolean open(org.hibernate.Session session) { // expect: session-in-signature
        return session.isOpen();
    }
}
