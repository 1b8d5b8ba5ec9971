package com.acme.freight;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.db.DatabaseTableMetrics;

final class PoolHandedToALibrary {
    void measure(HikariDataSource loads, MeterRegistry registry) {
        DatabaseTableMetrics.monitor(registry, "load", "loads", loads);
    }
}
