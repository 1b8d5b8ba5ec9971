package com.acme.library;

import io.ebean.DatabaseFactory;
import io.r2dbc.spi.ConnectionFactories;
import java.util.Map;
import javax.jdo.JDOHelper;

final class EbeanJdoAndR2dbc {
    Object ebean() {
        return DatabaseFactory.create("loans"); // expect: factory-built-outside-db
    }

    Object jdo() {
        return JDOHelper.getPersistenceManagerFactory(Map.of()); // expect: factory-built-outside-db
    }

    Object r2dbc() {
        return ConnectionFactories.get("r2dbc:h2:mem:///loans"); // expect: factory-built-outside-db
    }
}
