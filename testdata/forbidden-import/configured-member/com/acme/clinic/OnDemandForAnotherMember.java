package com.acme.clinic;

import static com.acme.db.Internal.*;

final class OnDemandForAnotherMember {
    String any() {
        return name();
    }
}
