package com.acme.freight.db;

import javax.sql.DataSource;

public final class LoadReader {
    private final DataSource loads;

    public LoadReader(DataSource loads) {
        this.loads = loads;
    }
}
