package com.acme.library;

import com.acme.library.db.LoanPool;

final class LoanDesk {
    Object loans() {
        return new LoanPool();
    }
}
