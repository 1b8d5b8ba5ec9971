package com.quayside.assistant.route;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import com.quayside.assistant.domain.Pallet;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** How much of one article lies where. */
public final class StockRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        try (Session session = RawSessions.open()) { // expect: replaced-accessor
            // Empty pallets stay in the table until the next count.
            List<Pallet> pallets = session.createQuery(
                            "from Pallet where sku = :sku and quantity > 0", Pallet.class)
                    .setParameter("sku", query.get("sku"))
                    .getResultList();
            StringBuilder text = new StringBuilder();
            for (Pallet pallet : pallets) {
                text.append(pallet.location()).append('\t').append(pallet.quantity()).append('\n');
            }
            return Reply.ok(text.toString());
        }
    }
}
