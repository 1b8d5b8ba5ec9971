package com.quayside.assistant.route;

import com.quayside.assistant.db.RawSessions;
import com.quayside.assistant.domain.Pallet;
import org.hibernate.Session;

/** Fills the shelves for tests, which may open sessions as they like. */
final class StockRouteSeed {
    private StockRouteSeed() {}

    static void fill() {
        Session session = RawSessions.open();
        session.beginTransaction();
        session.persist(new Pallet("A-100", 12));
        session.getTransaction().commit();
        session.close();
    }
}
