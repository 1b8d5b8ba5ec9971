package com.acme.clinic;

import org.hibernate.reactive.mutiny.Mutiny.*; // expect: forbidden-import

final class OnDemandImportOfNestedTypes {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory;
    }
}
