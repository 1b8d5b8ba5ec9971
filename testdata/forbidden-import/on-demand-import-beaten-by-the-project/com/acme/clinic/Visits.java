package com.acme.clinic;

import org.hibernate.*;

final class Visits {
    private SessionFactory visits;

    boolean ready(Object visit) {
        return visits.ready() && Hibernate.isInitialized(visit);
    }
}
