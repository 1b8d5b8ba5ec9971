package com.quayside.assistant.task;

import static com.quayside.assistant.db.RawSessions.*; // expect: forbidden-import

import com.quayside.assistant.domain.Pallet;
import java.util.Map;

/** Writes down what the counters found on the shelves. */
public final class CycleCountTask implements Runnable {
    private final Map<Long, Integer> found;

    public CycleCountTask(Map<Long, Integer> found) {
        this.found = Map.copyOf(found);
    }

    @Override
    public void run() {
        var session = open(); // expect: replaced-accessor
        try {
            session.beginTransaction();
            found.forEach((pallet, quantity) -> session.find(Pallet.class, pallet).count(quantity));
            session.getTransaction().commit();
        } finally {
            session.close();
        }
    }
}
