package com.acme.orders;

import com.acme.orders.db.Opens;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whoever declared the methods decided what they hand out. */
final class Source implements Opens, Asks {
    private final DataSource orders;

    Source(DataSource orders) {
        this.orders = orders;
    }

    @Override
    public Connection open() throws SQLException {
        return orders.getConnection();
    }

    @Override
    public Connection ask() throws SQLException {
        return orders.getConnection();
    }

    /** Nobody asked for this one. */
    public Connection offer() throws SQLException {
        return orders.getConnection(); // expect: session-returned-open
    }

    /** Not the method of that name that was asked for. */
    public Connection open(String user, String password) throws SQLException {
        return orders.getConnection(user, password); // expect: session-returned-open
    }
}
