package com.acme.clinic;

import com.acme.db.Ledger.Page; // expect: forbidden-import

final class Single {
    private Page page;
}
