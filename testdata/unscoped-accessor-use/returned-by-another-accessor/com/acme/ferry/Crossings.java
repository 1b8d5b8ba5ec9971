package com.acme.ferry;

final class Crossings {
    long count() {
        return FerryDb.session().count("crossing"); // expect: unscoped-accessor-use
    }
}
