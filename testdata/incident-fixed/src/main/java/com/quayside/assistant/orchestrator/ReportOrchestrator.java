package com.quayside.assistant.orchestrator;

import com.quayside.assistant.db.Db;
import java.time.LocalDate;
import org.hibernate.Session;

/** Puts the figures of a day together. */
public final class ReportOrchestrator {
    public String figures(LocalDate day) {
        try (Session session = Db.session()) {
            long orders = session.createQuery("select count(o) from PickOrder o", Long.class).getSingleResult();
            long pallets = session.createQuery("select count(p) from Pallet p", Long.class).getSingleResult();
            return day + ": " + orders + " orders, " + pallets + " pallets";
        }
    }
}
