package com.quayside.assistant.orchestrator;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import com.quayside.assistant.domain.Pallet;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;

/** A lorry arrives: books what it brings and finds room for it. */
public final class InboundOrchestrator {
    private final ExecutorService workers;

    public InboundOrchestrator(ExecutorService workers) {
        this.workers = workers;
    }

    public void arrive(String sku, int quantity) {
        workers.execute(() -> {
            Session session = RawSessions.open(); // expect: replaced-accessor
            session.beginTransaction();
            String note = """
                    arrived: %s
                      pieces: %d
                    """.formatted(sku, quantity);
            session.persist(new Pallet(sku, quantity)); // the id comes with the commit
            session.getTransaction().commit();
            System.out.print(note);
            session.close();
        });
    }

    public long waiting() {
        try (Session session = RawSessions.factory().openSession()) { // expect: replaced-accessor
            return session.createQuery("select count(p) from Pallet p where p.location = 'GATE'", Long.class)
                    .getSingleResult();
        }
    }
}
