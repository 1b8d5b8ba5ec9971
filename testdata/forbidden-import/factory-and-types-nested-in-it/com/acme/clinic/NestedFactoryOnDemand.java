package com.acme.clinic;

import com.acme.db.Ledgers.*; // expect: forbidden-import

final class NestedFactoryOnDemand {
    static boolean is(Object bean) {
        return bean instanceof Yearly;
    }
}
