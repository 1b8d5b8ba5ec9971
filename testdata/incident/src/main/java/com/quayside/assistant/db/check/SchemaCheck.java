package com.quayside.assistant.db.check;

import com.quayside.assistant.db.RawSessions;
import java.util.List;
import org.hibernate.Session;

/** Compares the tables that exist with those that the service needs; below the db package, so at home there. */
public final class SchemaCheck {
    private static final List<String> TABLES = List.of("carrier", "pallet", "pick_order");

    public List<String> missing() {
        try (Session session = RawSessions.open()) {
            List<String> present = session.createNativeQuery(
                            "select table_name from information_schema.tables", String.class)
                    .getResultList();
            return TABLES.stream().filter(table -> !present.contains(table)).toList();
        }
    }
}
