package com.acme.clinic;

final class Qualified {
    private com.acme.legacy.Store store; // expect: forbidden-import
}
