package com.acme.clinic;

import static com.acme.db.Ledger.Page; // expect: forbidden-import

final class Static {
    private Page page;
}
