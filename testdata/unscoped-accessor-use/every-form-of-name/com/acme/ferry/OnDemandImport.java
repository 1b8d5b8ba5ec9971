package com.acme.ferry;

import com.acme.db.*;

final class OnDemandImport {
    long count() {
        return Db.session().count("crossing"); // expect: unscoped-accessor-use
    }
}
