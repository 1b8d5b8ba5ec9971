package com.acme.clinic;

import static com.acme.legacy.Store.read; // expect: forbidden-import

final class StaticImport {
    private Object store = read("visits");
}
