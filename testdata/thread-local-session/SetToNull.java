package com.acme.library.dao;

import org.hibernate.Session;

class SetToNull {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    static void release() {
        Session session = CURRENT.get();
        CURRENT.set(null);
        if (session != null) {
            session.close();
        }
    }
}
