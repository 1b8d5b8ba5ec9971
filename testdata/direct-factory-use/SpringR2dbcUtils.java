package com.acme.sensors;

import io.r2dbc.spi.Connection;
import org.springframework.r2dbc.connection.ConnectionFactoryUtils;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class SpringR2dbcUtils {
    private final DatabaseClient readings;

    SpringR2dbcUtils(DatabaseClient readings) {
        this.readings = readings;
    }

    Mono<String> product() {
        Mono<Connection> opened = ConnectionFactoryUtils.getConnection(readings.getConnectionFactory()); // expect: direct-factory-use
        return opened.map(connection -> connection.getMetadata().getDatabaseProductName());
    }
}
