package com.acme.clinic;

final class Wards {
    long count(WardConnector connector) {
        try (var session = connector.connect()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }
}
