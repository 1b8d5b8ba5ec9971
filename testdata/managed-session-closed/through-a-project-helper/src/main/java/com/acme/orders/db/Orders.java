package com.acme.orders.db;

import org.hibernate.Session;

final class Orders {
    Object current(long id) {
        try (Session session = Sessions.current()) { // expect: managed-session-closed
            return session.get("Order", id);
        }
    }

    Object own(long id) {
        try (Session session = Sessions.open()) {
            return session.get("Order", id);
        }
    }
}
