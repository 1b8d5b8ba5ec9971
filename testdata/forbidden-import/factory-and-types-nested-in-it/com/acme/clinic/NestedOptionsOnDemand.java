package com.acme.clinic;

import com.acme.db.Ledgers.*;

final class NestedOptionsOnDemand {
    private final Options options = new Options(true);
}
