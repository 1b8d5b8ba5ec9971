package com.acme.legacy;

final class Visits {
    long count() {
        try (var session = Sessions.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
