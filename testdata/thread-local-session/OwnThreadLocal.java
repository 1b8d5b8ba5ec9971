package com.acme.library.dao;

import com.acme.wiring.ThreadLocal;
import org.hibernate.Session;

class OwnThreadLocal {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();
}
