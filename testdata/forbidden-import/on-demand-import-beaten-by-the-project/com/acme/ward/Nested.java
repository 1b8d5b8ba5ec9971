package com.acme.ward;

import org.hibernate.*;

final class Nested {
    interface SessionFactory {
        boolean ready();
    }

    boolean ready(SessionFactory own, Object visit) {
        return own.ready() && Hibernate.isInitialized(visit);
    }
}
