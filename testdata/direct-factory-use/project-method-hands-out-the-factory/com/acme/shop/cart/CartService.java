package com.acme.shop.cart;

import com.acme.shop.db.HibernateUtil;
import org.hibernate.Session;

public final class CartService {
    public Object find(long id) {
        try (Session session = HibernateUtil.getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    public Object findByVar(long id) {
        var factory = HibernateUtil.getSessionFactory();
        try (Session session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
