package com.acme.orders;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

abstract class TypeVariableBoundIsAFactory<S extends SessionFactory> {
    abstract S source();

    Object find(long id) {
        try (Session session = source().openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }

    <T extends SessionFactory> Object find(Class<T> type, Object bean, long id) {
        T factory = type.cast(bean);
        try (Session session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
