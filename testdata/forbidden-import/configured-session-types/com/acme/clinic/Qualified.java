package com.acme.clinic;

final class Qualified {
    static boolean any(Object bean) {
        return bean instanceof org.hibernate.Session || bean instanceof java.sql.Statement; // expect: forbidden-import
    }
}
