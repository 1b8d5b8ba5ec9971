package com.acme.clinic;

import com.acme.db.AsyncSession;

final class VariableOfTheSameName {
    interface Door {
        boolean open();
    }

    boolean enter(Door AsyncSession) {
        return AsyncSession.open();
    }

    String stats() {
        return AsyncSession.stats();
    }
}
