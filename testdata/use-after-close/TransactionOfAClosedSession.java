package com.acme.payroll;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

final class TransactionOfAClosedSession {
    void neo4j(Driver driver) {
        Transaction transaction;
        try (var session = driver.session()) {
            transaction = session.beginTransaction();
            transaction.run("match (w:Wage) set w.paid = true");
        }
        transaction.commit(); // expect: use-after-close
    }

    Object hibernate(SessionFactory factory, long id) {
        Session session = factory.openSession();
        Object wage;
        try {
            wage = session.get("Wage", id);
        } finally {
            session.close();
        }
        return wage;
    }

    boolean asked(Driver driver) {
        var session = driver.session();
        session.close();
        return session.isOpen();
    }
}
