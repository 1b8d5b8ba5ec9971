package com.acme.ferry;

final class ThroughTheSubclass {
    long count() {
        return Subclass.session().count("crossing"); // expect: unscoped-accessor-use
    }
}
