package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import org.hibernate.reactive.mutiny.Mutiny;

class ScopedByTheLibrary {
    Future<Object> vertx(Pool pool) {
        return pool.withConnection(connection -> connection.query("select 1").execute()).map(rows -> rows);
    }

    Uni<Object> hibernate(Mutiny.SessionFactory factory, long id) {
        return factory.withSession(session -> session.find(Object.class, id));
    }
}
