package com.acme.orders;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

class EveryPlaceOfAClassBody {
    private static SessionFactory factory; // expect: factory-held-outside-db

    static Session shared = factory.openSession(); // expect: direct-factory-use
    Session own = factory.openSession(); // expect: direct-factory-use

    static {
        factory.openSession().close(); // expect: direct-factory-use
    }

    {
        factory.openSession().close(); // expect: direct-factory-use
    }

    EveryPlaceOfAClassBody() {
        this(factory.openSession()); // expect: direct-factory-use
    }

    private EveryPlaceOfAClassBody(Session session) {
        this.own = session;
    }

    Runnable inALambda() {
        return () -> factory.openSession().close(); // expect: direct-factory-use
    }

    Runnable inAnAnonymousClass() {
        return new Runnable() {
            @Override
            public void run() {
                factory.openSession().close(); // expect: direct-factory-use
            }
        };
    }

    Object inATernary(boolean fresh) {
        return fresh ? factory.openSession() : factory.getCurrentSession(); // expect: direct-factory-use, direct-factory-use
    }

    static class Nested {
        void inANestedClass() {
            factory.openSession().close(); // expect: direct-factory-use
        }
    }

    enum Region {
        NORTH {
            @Override
            void ping() {
                factory.openSession().close(); // expect: direct-factory-use
            }
        };

        abstract void ping();
    }
}
