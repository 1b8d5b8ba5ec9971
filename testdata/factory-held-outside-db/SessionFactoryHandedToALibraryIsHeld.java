package com.acme.freight;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.orm.hibernate5.HibernateTransactionManager;

final class SessionFactoryHandedToALibraryIsHeld {
    private final Object transactions;

    SessionFactoryHandedToALibraryIsHeld(SessionFactory loads) { // expect: factory-held-outside-db
        this.transactions = new HibernateTransactionManager(loads);
    }

    Object transactions() {
        return transactions;
    }
}
