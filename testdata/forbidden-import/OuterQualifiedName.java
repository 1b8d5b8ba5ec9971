package com.acme.clinic;

import org.hibernate.reactive.mutiny.Mutiny;

final class OuterQualifiedName {
    static boolean ready(Object bean) {
        return bean instanceof Mutiny.SessionFactory; // expect: forbidden-import
    }

    static boolean running(Object bean) {
        return bean instanceof Mutiny.Session;
    }
}
