package com.acme.clinic;

import module java.sql; // expect: forbidden-import

final class ModuleImport {
    static int waitAtMost() {
        return DriverManager.getLoginTimeout();
    }
}
