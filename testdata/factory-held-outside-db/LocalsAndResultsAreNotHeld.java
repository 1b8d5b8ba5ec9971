package com.acme.freight;

import java.util.function.Predicate;
import org.hibernate.SessionFactory; // expect: forbidden-import

abstract class LocalsAndResultsAreNotHeld {
    abstract SessionFactory loads();

    boolean ready() {
        SessionFactory local = loads();
        Predicate<Object> open = bean -> bean instanceof SessionFactory factory && !factory.isClosed();
        return open.test(local);
    }
}
