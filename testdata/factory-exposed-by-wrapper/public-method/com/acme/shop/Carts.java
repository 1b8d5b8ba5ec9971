package com.acme.shop;

import com.acme.db.HibernateUtil;

final class Carts {
    Object find(long id) {
        try (var session = HibernateUtil.getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
