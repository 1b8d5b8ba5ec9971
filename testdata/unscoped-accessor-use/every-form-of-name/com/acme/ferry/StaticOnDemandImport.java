package com.acme.ferry;

import static com.acme.db.Db.*;

final class StaticOnDemandImport {
    long count() {
        return session().count(stats()); // expect: unscoped-accessor-use
    }
}
