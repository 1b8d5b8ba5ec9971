package com.acme.library;

import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

class ProducesMethodMayBuild {
    @Produces
    EntityManagerFactory loans() {
        return Persistence.createEntityManagerFactory("loans");
    }
}
