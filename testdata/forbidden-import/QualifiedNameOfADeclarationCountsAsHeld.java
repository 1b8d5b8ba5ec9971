package com.acme.clinic;

final class QualifiedNameOfADeclarationCountsAsHeld {
    private final org.hibernate.SessionFactory visits; // expect: factory-held-outside-db

    QualifiedNameOfADeclarationCountsAsHeld(org.hibernate.SessionFactory visits) { // expect: factory-held-outside-db
        this.visits = visits;
    }

    boolean closed() {
        return visits.isClosed();
    }
}
