package com.acme.orders;

class Orders extends Base {
    Object find(long id) {
        try (var session = getSessionFactory().openSession()) {
            return session.get("Order", id);
        }
    }
}
