package com.acme.shop.cart;

final class CartService {
    Object find(long id) {
        try (var session = Sessions.factory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
