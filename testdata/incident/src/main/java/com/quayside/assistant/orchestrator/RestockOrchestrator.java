package com.quayside.assistant.orchestrator;

import static com.quayside.assistant.db.RawSessions.factory; // expect: forbidden-import

import com.quayside.assistant.domain.Pallet;
import com.quayside.assistant.task.ReplenishmentTask;
import org.hibernate.Session;

/** Brings down from the upper shelves what runs low. */
public final class RestockOrchestrator {
    private final ReplenishmentTask replenishment;

    public RestockOrchestrator(ReplenishmentTask replenishment) {
        this.replenishment = replenishment;
    }

    public void restock() {
        for (String sku : replenishment.low()) {
            try (Session session = factory().openSession()) { // expect: replaced-accessor
                session.beginTransaction();
                session.createQuery("from Pallet where sku = :sku and location like 'TOP%'", Pallet.class)
                        .setParameter("sku", sku)
                        .getResultList()
                        .forEach(pallet -> pallet.move("FLOOR"));
                session.getTransaction().commit();
            }
        }
    }
}
