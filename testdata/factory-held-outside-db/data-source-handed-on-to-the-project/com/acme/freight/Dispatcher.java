package com.acme.freight;

import com.acme.freight.db.LoadReader;
import javax.sql.DataSource; // expect: forbidden-import

final class Dispatcher {
    private final LoadReader reader;

    Dispatcher(DataSource loads) { // expect: factory-held-outside-db
        this.reader = new LoadReader(loads);
    }

    LoadReader reader() {
        return reader;
    }
}
