package com.acme.orders;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class LocalNamedLikeTheField {
    @Inject
    SessionFactory source; // expect: factory-held-outside-db

    interface Game {
        AutoCloseable openSession();
    }

    void local(Game game) throws Exception {
        Game source = game;
        source.openSession().close();
    }

    void parameter(Game source) throws Exception {
        source.openSession().close();
    }

    void lambda(java.util.List<Game> games) {
        games.forEach((Game source) -> source.openSession());
    }

    void field() {
        source.openSession().close(); // expect: direct-factory-use
    }

    void afterTheBlock(Game game) throws Exception {
        {
            Game source = game;
            source.openSession().close();
        }
        source.openSession().close(); // expect: direct-factory-use
    }

    void patternOfOneBranch(Object bean) {
        if (bean instanceof Game source) {
            source.openSession();
        } else {
            source.openSession().close(); // expect: direct-factory-use
        }
    }
}
