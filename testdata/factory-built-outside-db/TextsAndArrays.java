package com.acme.library;

import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import

final class TextsAndArrays {
    // new HikariDataSource(config)
    static final String HINT = "new HikariDataSource(config)";

    Object none() {
        return new HikariDataSource[0];
    }
}
