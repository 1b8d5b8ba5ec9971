package com.acme.clinic;

import org.hibernate.reactive.mutiny.Mutiny.SessionFactory; // expect: forbidden-import
import org.hibernate.reactive.stage.Stage;

final class NestedImport {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory || bean instanceof Stage.Session;
    }
}
