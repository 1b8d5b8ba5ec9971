package com.acme.messages;

import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

final class RedisConnection {
    private JedisPool cache;

    String read(String key) {
        try (Jedis connection = cache.getResource()) {
            return connection.get(key);
        }
    }
}
