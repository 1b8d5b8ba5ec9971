package com.acme.shop.cart;

import com.acme.shop.db.DataFactories;
import com.acme.shop.db.Factories;
import com.acme.shop.db.FluentFactories;
import lombok.RequiredArgsConstructor;
import lombok.val;

@RequiredArgsConstructor
final class CartService {
    private final Factories factories;
    private final DataFactories data;
    private final FluentFactories fluent;

    Object find(long id) {
        try (var session = factories.getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    Object archived(long id) {
        try (var session = Factories.getArchive().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    Object reported(long id) {
        try (var session = data.getReports().openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }

    Object exported(long id) {
        val factory = fluent.exports();
        try (var session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Cart", id);
        }
    }
}
