package com.acme.library.dao;

import org.hibernate.Session;

class RemovedInAMethod {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    void release() {
        try {
            CURRENT.get().close();
        } finally {
            CURRENT.remove();
        }
    }
}
