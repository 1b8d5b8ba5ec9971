package com.acme.orders;

import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class ChainOverSeveralLines {
    @Inject
    SessionFactory orders; // expect: factory-held-outside-db

    List<Object> all() {
        return orders
                .withOptions()
                .tenantIdentifier("north")
                .openSession() // expect: direct-factory-use
                .createQuery("from Order", Object.class)
                .list();
    }

    List<Object> allOfTheFirstLine() {
        return orders.openSession() // expect: direct-factory-use
                .createQuery("from Order", Object.class)
                .list();
    }
}
