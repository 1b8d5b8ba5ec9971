package com.acme.shop.cart;

import com.acme.shop.db.Db;
import org.hibernate.Session;

final class CartService {
    Object find(long id) {
        try (Session session = Db.openSession()) {
            return session.get("Cart", id);
        }
    }
}
