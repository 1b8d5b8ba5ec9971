package com.acme.library.db;

import io.smallrye.mutiny.Multi;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

class MutinyMulti {
    Object merged(Mutiny.Session session, List<Object> loans) {
        return Multi.createFrom().iterable(loans).onItem().transformToUniAndMerge(loan -> session.persist(loan)); // expect: session-used-concurrently
    }

    Object mapped(Mutiny.Session session, Multi<Object> loans) {
        return loans.flatMap(loan -> session.persist(loan).toMulti()); // expect: session-used-concurrently
    }
}
