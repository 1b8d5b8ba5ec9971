package com.acme.freight;

import lombok.RequiredArgsConstructor;
import org.hibernate.SessionFactory; // expect: forbidden-import

@RequiredArgsConstructor
final class Dispatcher {
    private final SessionFactory loads; // expect: factory-held-outside-db

    boolean ready() {
        return !loads.isClosed();
    }
}
