package com.acme.shop;

import org.hibernate.SessionFactory; // expect: forbidden-import

public final class Factories {
    public static SessionFactory main() {
        return null;
    }
}
