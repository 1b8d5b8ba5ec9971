package com.acme.clinic;

import static com.acme.db.AsyncSession.open;

final class OwnMethodBeatsTheStaticImport {
    private static boolean open() {
        return true;
    }

    boolean enter() {
        return open();
    }
}
