package com.acme.shop;

import com.acme.shared.Source;

final class InB {
    void ping(Source source) {
        source.factory().openSession();
    }
}
