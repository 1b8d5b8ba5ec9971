package com.acme.freight;

import javax.sql.DataSource; // expect: forbidden-import

final class DataSourceThatIsHandedOut {
    private final DataSource loads; // expect: factory-held-outside-db

    DataSourceThatIsHandedOut(DataSource loads) { // expect: factory-held-outside-db
        this.loads = loads;
    }

    DataSource loads() {
        return loads;
    }
}
