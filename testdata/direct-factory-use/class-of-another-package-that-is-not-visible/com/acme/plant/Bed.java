package com.acme.plant;

final class Bed {}

/** Stands in the file of another class: this package alone can use it. */
class SessionFactory {
    Object openSession() {
        return this;
    }
}
