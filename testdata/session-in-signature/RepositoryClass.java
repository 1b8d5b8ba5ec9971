package com.acme.pricing;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;

@Repository
public class RepositoryClass {
    public RepositoryClass(EntityManager manager) {
        manager.isOpen();
    }
}
