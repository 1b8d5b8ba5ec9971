package com.quayside.assistant;

import com.quayside.assistant.agent.ReadinessTool;
import com.quayside.assistant.agent.StatusTool;
import com.quayside.assistant.agent.WarehouseAgent;
import com.quayside.assistant.db.check.SchemaCheck;
import com.quayside.assistant.domain.Pallet;
import java.util.List;

/** Starts the assistant. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        List<String> missing = new SchemaCheck().missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("tables are missing: " + missing);
        }
        warmUp();
        WarehouseAgent agent = new WarehouseAgent(List.of(new ReadinessTool(), new StatusTool()));
        for (String question : args) {
            System.out.println(agent.answer(question));
        }
    }

    private static void warmUp() {
        try (var session = com.quayside.assistant.db.Db.session()) {
            session.createQuery("from Pallet", Pallet.class).setMaxResults(1).getResultList();
        }
    }
}
