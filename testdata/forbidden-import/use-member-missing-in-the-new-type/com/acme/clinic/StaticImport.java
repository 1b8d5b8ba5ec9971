package com.acme.clinic;

import static com.acme.db.AsyncSession.trace; // expect: forbidden-import

final class StaticImport {
    String last() {
        return trace();
    }
}
