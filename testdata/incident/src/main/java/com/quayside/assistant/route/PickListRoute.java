package com.quayside.assistant.route;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import com.quayside.assistant.domain.PickOrder;
import java.util.Map;
import org.hibernate.Session;

/** The list that a picker takes along. */
public final class PickListRoute implements Route {
	@Override
	public Reply handle(Map<String, String> query) {
		StringBuilder list = new StringBuilder();
		Session session = RawSessions.open(); // expect: replaced-accessor
		// The oldest order first: pickers work down the list.
		for (PickOrder order : session.createQuery("from PickOrder order by id", PickOrder.class)
				.setMaxResults(20)
				.getResultList()) {
			list.append(order.sku()).append(" x ").append(order.quantity());

			list.append(System.lineSeparator());
		}
		session.close();

		// Printed, not shown: no markup.
		return Reply.ok(list.toString());
	}
}
