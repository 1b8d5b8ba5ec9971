package com.acme.shop.cart;

final class QualifiedNames {
    Object find(long id) {
        try (var session = com.acme.shop.db.HibernateUtil.getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
