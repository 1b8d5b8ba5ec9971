package com.acme.library.dao;

import org.hibernate.Session;

class InheritableEvenIfRemoved {
    private static final InheritableThreadLocal<Session> CURRENT = new InheritableThreadLocal<>(); // expect: thread-local-session

    void release() {
        CURRENT.get().close();
        CURRENT.remove();
    }
}
