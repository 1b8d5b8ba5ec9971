package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;

class HeldInANestedClass {
    private static final class Holder {
        static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
    }

    void end() throws SQLException {
        Holder.CURRENT.get().close();
        Holder.CURRENT.remove();
    }
}
