package com.quayside.assistant.task;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import java.util.List;

/** Finds the articles that run low. */
public final class ReplenishmentTask {
    private static final long LOW = 12;

    public List<String> low() {
        return Retry.call(
                RawSessions::open, // expect: replaced-accessor
                session -> session.createQuery(
                                "select sku from Pallet group by sku having sum(quantity) < :low", String.class)
                        .setParameter("low", LOW)
                        .getResultList());
    }
}
