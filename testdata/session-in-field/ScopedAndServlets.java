package com.acme.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A servlet lives as long as its server. */
final class ScopedAndServlets {
    static class Orders extends HttpServlet {
        private transient Connection connection; // expect: session-in-field

        @Override
        public void init() {
            try {
                connection = DriverManager.getConnection("jdbc:h2:mem:orders");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static class Books extends HttpServlet {
        private transient EntityManager manager;
        private transient EntityManagerFactory factory;

        void use(EntityManagerFactory given) {
            factory = given;
        }

        @Override
        public void init() {
            manager = factory.createEntityManager();
        }

        @Override
        public void destroy() {
            manager.close();
        }
    }
}
