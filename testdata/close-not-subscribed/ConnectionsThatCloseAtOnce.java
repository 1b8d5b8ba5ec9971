package com.acme.library.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import reactor.core.publisher.Mono;

class ConnectionsThatCloseAtOnce {
    void jdbc(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
    }

    void hibernate(Session session) {
        session.close();
    }

    Mono<String> reactor(Mono<String> work, Session session) {
        return work.doFinally(signal -> session.close());
    }
}
