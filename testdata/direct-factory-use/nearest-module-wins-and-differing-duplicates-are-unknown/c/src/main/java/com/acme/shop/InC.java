package com.acme.shop;

import com.acme.shared.Source;

final class InC {
    void ping(Source source) {
        source.factory().openSession();
    }
}
