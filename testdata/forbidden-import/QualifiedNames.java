package com.acme.clinic;

import java.util.List;

final class QualifiedNames {
    org.hibernate.SessionFactory result() { // expect: forbidden-import
        return null;
    }

    boolean ready(Object bean) {
        javax.sql.DataSource visits = (javax.sql.DataSource) bean; // expect: forbidden-import, forbidden-import
        return visits != null && bean instanceof jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
    }

    Class<?> literal() {
        return org.hibernate.SessionFactory.class; // expect: forbidden-import
    }

    int argument(List<org.hibernate.SessionFactory> all) { // expect: forbidden-import
        return all.size();
    }

    int member() {
        return java.sql.DriverManager.getLoginTimeout(); // expect: forbidden-import
    }
}
