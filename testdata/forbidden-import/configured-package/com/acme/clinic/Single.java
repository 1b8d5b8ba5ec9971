package com.acme.clinic;

import com.acme.legacy.Store; // expect: forbidden-import

final class Single {
    private Store store;
}
