package com.acme.legacy;

import com.acme.db.DbSession;

final class Sessions {
    static DbSession open() {
        return new DbSession();
    }
}
