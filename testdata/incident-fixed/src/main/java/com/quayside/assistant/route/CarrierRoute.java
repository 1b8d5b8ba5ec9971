package com.quayside.assistant.route;

import com.quayside.assistant.db.*;
import com.quayside.assistant.domain.Carrier;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who can drive today. */
public final class CarrierRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        CompletableFuture<String> names = CompletableFuture.supplyAsync(() -> {
            try (Session session = Db.session()) {
                return session.createQuery("from Carrier order by name", Carrier.class).getResultList().stream()
                        .map(Carrier::name)
                        .collect(Collectors.joining(", "));
            }
        });
        return Reply.ok(names.join());
    }
}
