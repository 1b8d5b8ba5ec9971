package com.acme.orders;

import com.vendor.toolkit.Toolkit;

final class WhatCannotBeResolved {
    private final Toolkit toolkit;

    WhatCannotBeResolved(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    Object find(long id) {
        var session = toolkit.getSessionFactory().openSession();
        return session.get("Order", id);
    }

    Object untyped(java.util.function.Supplier<Toolkit> source) {
        return source.get().createEntityManager();
    }

    Object unqualified() {
        return Toolkit.getConnection("jdbc:h2:mem:orders");
    }
}
