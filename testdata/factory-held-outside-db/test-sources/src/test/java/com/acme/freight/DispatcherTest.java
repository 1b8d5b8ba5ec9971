package com.acme.freight;

import org.hibernate.SessionFactory;

final class DispatcherTest {
    private SessionFactory loads;
}
