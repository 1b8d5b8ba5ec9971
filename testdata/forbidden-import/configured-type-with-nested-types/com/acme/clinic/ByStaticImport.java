package com.acme.clinic;

import static com.acme.db.AsyncSession.Nightly; // expect: forbidden-import

final class ByStaticImport {
    long count() {
        return Nightly.count("visit");
    }
}
