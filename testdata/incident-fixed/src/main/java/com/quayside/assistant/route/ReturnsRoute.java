package com.quayside.assistant.route;

import com.quayside.assistant.db.Db;

import com.quayside.assistant.domain.PickOrder;
import java.util.Map;
import org.hibernate.Session;

/** Books an order that came back. */
public final class ReturnsRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        try (Session session = Db.session()) {
            session.beginTransaction();
            PickOrder order = session.find(PickOrder.class, Long.valueOf(query.get("order")));
            order.takeBack();
            session.getTransaction().commit();
            return Reply.ok("order " + order.id() + " is open() again");
        }
    }
}
