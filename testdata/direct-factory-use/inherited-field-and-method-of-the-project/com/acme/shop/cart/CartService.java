package com.acme.shop.cart;

import org.hibernate.Session;

final class CartService extends CartBase {
    @Override
    Object find(long id) {
        try (Session session = sessionFactory.openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    Object findByMethod(long id) {
        try (Session session = factory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    Object findBySuper(long id) {
        try (Session session = super.sessionFactory.openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
