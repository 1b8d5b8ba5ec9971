package com.acme.orders;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class LambdaParameterOfAModelledCallback {
    @Inject
    SessionFactory orders; // expect: factory-held-outside-db

    void audit(Object entry) {
        orders.inTransaction(session -> {
            var own = session.getSessionFactory().openSession(); // expect: direct-factory-use
            own.persist(entry);
            own.close();
        });
    }
}
