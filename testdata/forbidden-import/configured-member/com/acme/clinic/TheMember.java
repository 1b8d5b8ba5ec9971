package com.acme.clinic;

import static com.acme.db.Internal.sessionFactory; // expect: forbidden-import

final class TheMember {
    Object any() {
        return sessionFactory();
    }
}
