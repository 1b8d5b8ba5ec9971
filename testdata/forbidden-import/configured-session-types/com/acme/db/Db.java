package com.acme.db;

import java.sql.Connection;
import org.hibernate.Session;

final class Db {
    static boolean any(Connection connection, Session session) {
        return connection != null || session != null;
    }
}
