package com.acme.shop.cart;

import org.hibernate.SessionFactory; // expect: forbidden-import

final class Sessions {
    private static SessionFactory factory; // expect: factory-held-outside-db

    private Sessions() {}

    static SessionFactory factory() {
        return factory;
    }
}
