package com.acme.orders;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class PatternVariableIsTheFactory {
    Object find(Object bean, long id) {
        if (bean instanceof SessionFactory factory) {
            try (Session session = factory.openSession()) { // expect: direct-factory-use
                return session.get("Order", id);
            }
        }
        return null;
    }

    Object findNegated(Object bean, long id) {
        if (!(bean instanceof SessionFactory factory)) {
            return null;
        }
        try (Session session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
