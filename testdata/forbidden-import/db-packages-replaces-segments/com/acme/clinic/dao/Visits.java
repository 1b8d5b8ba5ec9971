package com.acme.clinic.dao;

import org.hibernate.SessionFactory; // expect: forbidden-import

final class Visits {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory;
    }
}
