package com.acme.clinic;

import java.sql.Connection; // expect: forbidden-import
import java.sql.ResultSet;
import org.hibernate.Session; // expect: forbidden-import
import org.hibernate.StatelessSession;

final class Visits {
    static boolean any(Connection connection, Session session, StatelessSession other, ResultSet rows) {
        return connection != null || session != null || other != null || rows != null;
    }
}
