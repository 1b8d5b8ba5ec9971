package com.acme.tool;

import com.acme.plant.*;
import org.hibernate.*; // expect: forbidden-import

final class Spade {
    private SessionFactory factory; // expect: factory-held-outside-db

    Object open() {
        return factory.openSession(); // expect: direct-factory-use
    }
}
