package com.quayside.assistant.route;

import com.quayside.assistant.db.Db;
import com.quayside.assistant.domain.Pallet;
import java.util.Map;

/** Where a pallet stands, and where it should go. Half of it was moved to {@code Db} already. */
public final class LocationRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        Long id = Long.valueOf(query.get("pallet"));
        String target = query.get("to");
        return target == null ? where(id) : move(id, target);
    }

    private Reply where(Long id) {
        return Reply.ok(Db.read(session -> session.find(Pallet.class, id).location()));
    }

    private Reply move(Long id, String target) {
        try (var session = Db.session()) {
            session.beginTransaction();
            session.find(Pallet.class, id).move(target);
            session.getTransaction().commit();
        }
        return Reply.ok("moved");
    }
}
