package com.acme.clinic;

import static com.acme.db.Internal.name;

final class AnotherMember {
    String any() {
        return name();
    }
}
