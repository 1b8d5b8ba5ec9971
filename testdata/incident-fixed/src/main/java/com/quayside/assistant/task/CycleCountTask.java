package com.quayside.assistant.task;

import com.quayside.assistant.db.Db;

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
        try (var session = Db.session()) {
            session.beginTransaction();
            found.forEach((pallet, quantity) -> session.find(Pallet.class, pallet).count(quantity));
            session.getTransaction().commit();
        }
    }
}
