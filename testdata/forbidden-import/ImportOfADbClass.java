package com.acme.clinic;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

@Repository
class ImportOfADbClass {
    private SessionFactory visits;

    long opened() {
        return visits.getStatistics().getSessionOpenCount();
    }
}
