package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

class HibernateReactiveMutiny {
    void end(Mutiny.Session session, Mutiny.StatelessSession other) {
        session.close(); // expect: close-not-subscribed
        other.close(); // expect: close-not-subscribed
    }

    Uni<Object> find(Mutiny.Session session, long id) {
        return session.find(Object.class, id)
                .onItem()
                .invoke(() -> System.out.println(id));
    }

    Uni<Void> inInvoke(Uni<Void> work, Mutiny.Session session) {
        return work.invoke(() -> session.close()).onTermination().invoke(() -> session.close()); // expect: close-not-subscribed, close-not-subscribed
    }
}
