package com.acme.clinic;

import com.acme.db.Ledger.Page.Line; // expect: forbidden-import

final class NestedTwice {
    private Line line;
}
