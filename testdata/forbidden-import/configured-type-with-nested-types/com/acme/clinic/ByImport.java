package com.acme.clinic;

import com.acme.db.AsyncSession.Nightly; // expect: forbidden-import

final class ByImport {
    long count() {
        return Nightly.count("visit");
    }
}
