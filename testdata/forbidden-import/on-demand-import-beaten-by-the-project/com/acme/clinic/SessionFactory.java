package com.acme.clinic;

interface SessionFactory {
    boolean ready();
}
