package com.acme.clinic;

import com.acme.db.AsyncSession;
import org.hibernate.Session;

final class Visits {
    void store(Object visit) {
        Session session = AsyncSession.open(); // expect: replaced-accessor
        try {
            session.persist(visit);
        } finally {
            session.close();
        }
    }
}
