package com.acme.plant;

import org.hibernate.*;

final class Rows {
    private SessionFactory factory;

    Object open() {
        return factory.openSession();
    }
}
