package com.acme.library;

final class OwnClassNamedHikariDataSource {
    static final class HikariDataSource {}

    Object loans() {
        return new HikariDataSource();
    }
}
