package com.acme.app;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

final class ProducersAndRepositories {
    static final class Managers {
        @Produces
        EntityManager manager(EntityManagerFactory factory) {
            return factory.createEntityManager();
        }

        void end(@Disposes EntityManager manager) {
            manager.close();
        }
    }

    @Configuration
    static class Beans {
        @Bean
        Session session(SessionFactory factory) {
            return factory.openSession();
        }
    }

    @Repository
    static class Orders {
        Session open(SessionFactory factory) {
            return factory.openSession();
        }
    }
}
