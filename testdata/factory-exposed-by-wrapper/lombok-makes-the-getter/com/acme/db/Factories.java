package com.acme.db;

import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.SessionFactory;

public final class Factories {
    @Getter
    private SessionFactory main; // expect: factory-exposed-by-wrapper

    @Getter(AccessLevel.PACKAGE)
    private SessionFactory archive;

    private SessionFactory reports;
}
