package com.acme.library.dao;

import org.hibernate.Session;

class HandedOut {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Session> CLEANED = new ThreadLocal<>();
    private static final ThreadLocal<Session> AT_EXIT = new ThreadLocal<>();

    static ThreadLocal<Session> current() {
        return CURRENT;
    }

    static void end() {
        Cleaner.clean(CLEANED);
        Runtime.getRuntime().addShutdownHook(new Thread(AT_EXIT::remove));
    }
}
