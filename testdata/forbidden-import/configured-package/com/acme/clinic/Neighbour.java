package com.acme.clinic;

import com.acme.legacyless.Store;

final class Neighbour {
    private Store store;
}
