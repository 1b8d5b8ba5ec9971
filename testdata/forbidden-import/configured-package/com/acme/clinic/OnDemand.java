package com.acme.clinic;

import com.acme.legacy.*; // expect: forbidden-import

final class OnDemand {
    private Store store;
}
