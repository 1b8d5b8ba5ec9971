package com.acme.clinic;

import org.hibernate.SessionFactory;

final class VisitsTest {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory;
    }
}
