package com.acme.clinic;

import com.acme.db.Ledger.*; // expect: forbidden-import

final class OnDemand {
    private Page page;
}
