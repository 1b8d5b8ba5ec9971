package com.acme.clinic;

import static java.sql.DriverManager.getLoginTimeout; // expect: forbidden-import

final class StaticImport {
    static int waitAtMost() {
        return getLoginTimeout();
    }
}
