package com.acme.orders;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class FieldOfAnAnonymousClassShadows {
    @Inject
    SessionFactory source; // expect: factory-held-outside-db

    interface Game {
        Object openSession();
    }

    Runnable shadowed(Game game) {
        return new Runnable() {
            private final Game source = game;

            @Override
            public void run() {
                source.openSession();
                FieldOfAnAnonymousClassShadows.this.source.openSession().close(); // expect: direct-factory-use
            }
        };
    }
}
