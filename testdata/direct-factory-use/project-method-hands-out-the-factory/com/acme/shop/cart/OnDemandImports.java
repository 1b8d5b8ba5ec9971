package com.acme.shop.cart;

import com.acme.shop.db.*;

final class OnDemandImports {
    Object find(long id) {
        try (var session = HibernateUtil.getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
