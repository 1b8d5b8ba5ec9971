package com.acme.clinic;

import com.acme.db.Ledgers.Yearly; // expect: forbidden-import

final class NestedFactory {
    static boolean is(Object bean) {
        return bean instanceof Yearly;
    }
}
