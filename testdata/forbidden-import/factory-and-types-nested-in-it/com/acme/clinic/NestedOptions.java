package com.acme.clinic;

import com.acme.db.Ledgers.Options;

final class NestedOptions {
    private final Options options = new Options(true);
}
