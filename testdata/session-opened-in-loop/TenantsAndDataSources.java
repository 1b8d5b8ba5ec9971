package com.acme.library.dao;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class TenantsAndDataSources {
    void eachPool(List<DataSource> pools) throws SQLException {
        for (DataSource pool : pools) {
            try (Connection connection = pool.getConnection()) {
                connection.setReadOnly(true);
            }
        }
    }

    void eachAddress(List<String> addresses) throws SQLException {
        for (String address : addresses) {
            try (Connection connection = DriverManager.getConnection(address)) {
                connection.setReadOnly(true);
            }
        }
    }

    void fromAMap(Map<String, SessionFactory> factories, List<String> names) {
        for (String name : names) {
            SessionFactory factory = factories.get(name);
            try (Session session = factory.openSession()) {
                session.flush();
            }
        }
    }

    void byOption(SessionFactory factory, List<String> names) {
        for (String name : names) {
            try (Session session = factory.withOptions().tenantIdentifier(name).openSession()) {
                session.flush();
            }
        }
    }

    void switched(SessionFactory factory, List<String> names) {
        for (String name : names) {
            TenantContext.set(name);
            try (Session session = factory.openSession()) {
                session.flush();
            }
        }
    }

    void named(SessionFactory factory, List<String> tenants) {
        for (String tenant : tenants) {
            try (Session session = factory.openSession()) {
                session.setProperty("search_path", tenant);
            }
        }
    }
}
