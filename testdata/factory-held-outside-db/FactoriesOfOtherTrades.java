package com.acme.freight;

import jakarta.jms.ConnectionFactory;
import javax.net.ssl.SSLSocketFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;

final class FactoriesOfOtherTrades {
    private ConnectionFactory broker;
    private GenericObjectPool<StringBuilder> pool;

    void use(SSLSocketFactory sockets, DataSource own) {}

    static final class DataSource {}
}
