package com.acme.shop;

import com.acme.shared.Source;

final class InA {
    void ping(Source source) {
        source.factory().openSession(); // expect: direct-factory-use
    }
}
