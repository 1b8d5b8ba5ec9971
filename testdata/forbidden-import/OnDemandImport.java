package com.acme.clinic;

import org.hibernate.*; // expect: forbidden-import

final class OnDemandImport {
    static String name(Object bean) {
        return bean instanceof SessionFactory factory ? factory.toString() : "none";
    }
}
