package com.quayside.assistant.task;

import com.quayside.assistant.db.Db;
import com.quayside.assistant.domain.Pallet;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Sums the stock up for the morning. */
public final class NightlyReportTask implements Runnable {
    @Override
    public void run() {
        try (Session session = Db.session();
                Stream<Pallet> pallets = session.createQuery("from Pallet", Pallet.class).getResultStream()) {
            System.out.println(pallets.mapToInt(Pallet::quantity).sum() + " pieces on the shelves");
        }
    }
}
