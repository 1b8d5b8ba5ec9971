package com.acme.clinic;

import com.acme.db.Ledger.*;

/** The page is the one of this package's own class, not of the ledger. */
final class OnDemandOfAnother {
    private Page page;

    static final class Page {}
}
