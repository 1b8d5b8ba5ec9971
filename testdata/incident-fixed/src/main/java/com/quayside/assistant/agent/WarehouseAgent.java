package com.quayside.assistant.agent;

import com.quayside.assistant.db.Db;
import com.quayside.assistant.domain.PickOrder;
import java.util.List;
import org.hibernate.Session;

/** Answers a question with the tool that fits. */
public final class WarehouseAgent {
    private final List<Tool> tools;

    public WarehouseAgent(List<Tool> tools) {
        this.tools = List.copyOf(tools);
    }

    public String answer(String question) {
        for (Tool tool : tools) {
            if (question.startsWith(tool.name())) {
                return tool.run(question.substring(tool.name().length()).strip());
            }
        }
        return order(question);
    }

    private String order(String number) {
        final Session session = Db.session();
        try (session) {
            PickOrder order = session.find(PickOrder.class, Long.valueOf(number));
            return order == null ? "no such order" : order.quantity() + " x " + order.sku();
        }
    }
}
