package com.acme.clinic;

final class Qualified {
    private com.acme.db.Ledger.Page page; // expect: forbidden-import
}
