package com.quayside.assistant.task;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import com.quayside.assistant.domain.Pallet;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.hibernate.Session;

/** Takes what is past its date off the shelves. */
public final class ExpirySweepTask implements Runnable {
    private final ToIntFunction<LocalDate> sweep = today -> {
        try (Session session = RawSessions.open()) { // expect: replaced-accessor
            session.beginTransaction();
            int moved = 0;
            for (Pallet pallet : session.createQuery("from Pallet", Pallet.class).getResultList()) {
                if (pallet.expired(today)) {
                    pallet.move("WASTE");
                    moved++;
                }
            }
            session.getTransaction().commit();
            return moved;
        }
    };

    @Override
    public void run() {
        System.out.println(sweep.applyAsInt(LocalDate.now()) + " pallets swept");
    }
}
