package com.acme.vineyard;

import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

final class JooqUsingUrl {
    int barrels(String url, String user, String password) {
        try (CloseableDSLContext cellar = DSL.using(url, user, password)) { // expect: direct-factory-use
            return cellar.fetchCount(DSL.table("barrel"));
        }
    }

    int bottles() {
        try (var cellar = DSL.using("jdbc:h2:mem:cellar")) { // expect: direct-factory-use
            return cellar.fetchCount(DSL.table("bottle"));
        }
    }
}
