package com.quayside.assistant.task;

import com.quayside.assistant.domain.Pallet;
import java.util.List;
import org.hibernate.Session;

/** Proposes better places for what is picked often. */
public final class SlottingTask {
    public List<String> proposals() {
        try (Session session = readOnly()) {
            return session.createQuery("from Pallet where location like 'TOP%'", Pallet.class).getResultList().stream()
                    .map(pallet -> pallet.sku() + " should come down from " + pallet.location())
                    .toList();
        }
    }

    private static Session readOnly() {
        Session session = com.quayside.assistant.db.RawSessions.open(); // expect: replaced-accessor
        session.setDefaultReadOnly(true);
        return session;
    }
}
