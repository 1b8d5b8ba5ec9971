package com.acme.clinic;

import java.util.List;

final class Visits {
    long count(List<String> wards) {
        try (var session = WardSession.open()) { // expect: replaced-accessor
            return wards.stream().mapToLong(session::count).sum();
        }
    }
}
