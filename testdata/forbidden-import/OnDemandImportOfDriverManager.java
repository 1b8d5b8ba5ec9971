package com.acme.clinic;

import java.sql.*; // expect: forbidden-import

final class OnDemandImportOfDriverManager {
    static int waitAtMost() {
        return DriverManager.getLoginTimeout();
    }
}
