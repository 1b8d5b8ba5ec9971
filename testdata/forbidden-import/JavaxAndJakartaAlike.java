package com.acme.clinic;

import javax.persistence.EntityManagerFactory; // expect: forbidden-import

final class JavaxAndJakartaAlike {
    EntityManagerFactory visits() {
        return null;
    }
}
