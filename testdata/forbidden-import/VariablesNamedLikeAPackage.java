package com.acme.clinic;

final class VariablesNamedLikeAPackage {
    static final class Hibernate {
        String SessionFactory = "";
    }

    static final class Org {
        Hibernate hibernate = new Hibernate();
    }

    private final Org org = new Org();

    int length() {
        return org.hibernate.SessionFactory.length();
    }
}
