package com.acme.orders;

import jakarta.enterprise.inject.Produces;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class ProducesMethodMayNotOpen {
    @Produces
    Session session(SessionFactory orders) {
        return orders.openSession(); // expect: direct-factory-use
    }
}
