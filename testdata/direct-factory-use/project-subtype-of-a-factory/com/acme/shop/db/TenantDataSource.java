package com.acme.shop.db;

import com.zaxxer.hikari.HikariDataSource;

public final class TenantDataSource extends HikariDataSource {
    private static final TenantDataSource CURRENT = new TenantDataSource();

    public static TenantDataSource current() {
        return CURRENT;
    }
}
