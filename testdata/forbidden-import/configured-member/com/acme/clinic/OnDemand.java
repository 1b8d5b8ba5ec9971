package com.acme.clinic;

import static com.acme.db.Internal.*; // expect: forbidden-import

final class OnDemand {
    Object any() {
        return sessionFactory();
    }
}
