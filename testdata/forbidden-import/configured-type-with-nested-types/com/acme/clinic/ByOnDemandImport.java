package com.acme.clinic;

import com.acme.db.AsyncSession.*; // expect: forbidden-import

final class ByOnDemandImport {
    long count() {
        return Nightly.count("visit");
    }
}
