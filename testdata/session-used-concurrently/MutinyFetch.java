package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

class MutinyFetch {
    Object fetched(Mutiny.Session session, List<Object> one, List<Object> two) {
        return Uni.combine().all().unis(Mutiny.fetch(one), Mutiny.fetch(two)).asTuple();
    }
}
