package com.acme.library.dao;

import org.hibernate.Session;

class FormerValueIsPutBack {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    static void with(Session session, Runnable work) {
        Session former = CURRENT.get();
        CURRENT.set(session);
        try {
            work.run();
        } finally {
            CURRENT.set(former);
        }
    }
}
