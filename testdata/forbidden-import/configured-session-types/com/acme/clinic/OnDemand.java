package com.acme.clinic;

import java.sql.*; // expect: forbidden-import
import org.hibernate.*;

final class OnDemand {
    static boolean any(Connection connection, StatelessSession session) {
        return connection != null || session != null;
    }
}
