package com.quayside.assistant.route;

import com.quayside.assistant.db.Db;
import com.quayside.assistant.domain.Pallet;
import java.util.Map;
import org.hibernate.Session;

/** Takes a pallet in at the gate. */
public final class ReceivingRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        int quantity = Integer.parseInt(query.getOrDefault("quantity", "1"));

        try (Session session = Db.session()) {
            session.beginTransaction();
            Pallet pallet = new Pallet(query.get("sku"), quantity);

            /* The gate is a location like any other:
             * the fork lift takes it from there. */
            pallet.move("GATE");
            session.persist(pallet);
            session.getTransaction().commit();
        }

        return Reply.ok("received");
    }
}
