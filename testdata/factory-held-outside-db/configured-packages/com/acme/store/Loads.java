package com.acme.store;

import org.hibernate.SessionFactory;

final class Loads {
    private SessionFactory loads;
}
