package com.acme.parking;

import java.util.stream.Stream;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;

final class HibernateScrollAndStreamAreNoSessions {
    long count(Session session) {
        try (ScrollableResults<Object> rows = session.createQuery("from Ticket", Object.class).scroll()) {
            return rows.last() ? rows.getRowNumber() : 0;
        }
    }

    long distinct(Session session) {
        try (Stream<Object> rows = session.createQuery("from Ticket", Object.class).stream()) {
            return rows.distinct().count();
        }
    }
}
