package com.acme.freight;

import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import

interface InterfaceMethodParameter {
    void load(EntityManagerFactory loads); // expect: factory-held-outside-db
}
