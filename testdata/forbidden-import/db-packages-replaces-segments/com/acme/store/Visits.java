package com.acme.store;

import org.hibernate.SessionFactory;

final class Visits {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory;
    }
}
