package com.acme.orders;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.query.Query;

/** The session is the caller's: what is read lazily from it has to be closed here. */
final class HibernateScroll {
    void each(Session session, Consumer<String> work) {
        ScrollableResults<String> numbers = session.createQuery("select number from Order", String.class).scroll(ScrollMode.FORWARD_ONLY); // expect: unclosed-cursor-or-stream
        while (numbers.next()) {
            work.accept(numbers.get());
        }
    }

    void eachThenClose(Session session, Consumer<String> work) {
        ScrollableResults<String> numbers = session.createQuery("select number from Order", String.class).scroll(); // expect: unclosed-cursor-or-stream
        while (numbers.next()) {
            work.accept(numbers.get());
        }
        numbers.close();
    }

    long count(Query<Object> orders) {
        Stream<Object> stream = orders.getResultStream(); // expect: unclosed-cursor-or-stream
        return stream.filter(order -> order.hashCode() % 2 == 0).count();
    }

    long chained(Query<Object> orders) {
        return orders.setFetchSize(100).stream().distinct().count(); // expect: unclosed-cursor-or-stream
    }

    void scrolled(Session session, Consumer<String> work) {
        try (ScrollableResults<String> numbers = session.createQuery("select number from Order", String.class).scroll()) {
            while (numbers.next()) {
                work.accept(numbers.get());
            }
        }
    }

    long streamed(Query<Object> orders) {
        try (Stream<Object> stream = orders.stream()) {
            return stream.filter(order -> order.hashCode() % 2 == 0).count();
        }
    }

    /** What the derived stream closes, the first one does. */
    long derived(Query<Object> orders) {
        try (Stream<Integer> hashes = orders.stream().map(Object::hashCode).distinct()) {
            return hashes.count();
        }
    }

    /** A list is read at once, and its stream has nothing to close. */
    long ofAList(Query<Object> orders) {
        List<Object> all = orders.list();
        return all.stream().distinct().count() + orders.getResultList().stream().count();
    }
}
