package com.acme.library;

final class QualifiedPool {
    Object loans() {
        return new com.zaxxer.hikari.HikariDataSource(); // expect: factory-built-outside-db
    }
}
