package com.acme.freight;

import com.acme.freight.db.LoadPool;

final class Dispatcher {
    private LoadPool loads;

    int idle() {
        return loads.getHikariPoolMXBean().getIdleConnections();
    }
}
