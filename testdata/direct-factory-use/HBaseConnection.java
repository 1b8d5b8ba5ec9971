package com.acme.messages;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hbase.client.Connection;
import org.apache.hadoop.hbase.client.ConnectionFactory;

final class HBaseConnection {
    boolean alive(Configuration configuration) throws IOException {
        try (Connection connection = ConnectionFactory.createConnection(configuration)) {
            return !connection.isClosed();
        }
    }
}
