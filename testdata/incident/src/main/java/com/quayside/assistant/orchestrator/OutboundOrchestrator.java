package com.quayside.assistant.orchestrator;

import com.quayside.assistant.db.Db;
import com.quayside.assistant.domain.Carrier;
import com.quayside.assistant.domain.PickOrder;
import java.util.List;
import org.hibernate.*;

/** An order leaves: finds a carrier and hands it over. */
public final class OutboundOrchestrator {
    public void hand(Long order, String carrier) {
        try (Session session = Db.session()) {
            Transaction transaction = session.beginTransaction();
            session.find(PickOrder.class, order).assign(session.find(Carrier.class, carrier));
            transaction.commit();
        }
    }

    public List<Long> unassigned() {
        Session session = Db.session();
        try (session) {
            return session.createQuery("select id from PickOrder where carrier is null", Long.class)
                    .getResultList();
        }
    }
}
