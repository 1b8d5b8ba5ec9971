package com.acme.shop.cart;

import static com.acme.shop.db.HibernateUtil.*;

import org.hibernate.Session;

final class StaticOnDemandImports {
    Object find(long id) {
        try (Session session = getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
