package com.acme.orders;

import org.hibernate.SessionFactory; // expect: forbidden-import

final class SwitchAndRecordPatternsAreFactories {
    record Named<T>(String name, T value) {}

    void ping(Object bean) {
        switch (bean) {
            case SessionFactory factory -> factory.openSession().close(); // expect: direct-factory-use
            case Named(String name, SessionFactory factory) -> factory.openSession().close(); // expect: direct-factory-use
            default -> {}
        }
    }
}
