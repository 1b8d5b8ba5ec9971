package com.acme.depot;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether a subclass closes the field does not count: no rule asks who else there is. */
abstract class Base {
    protected final Connection connection; // expect: session-in-field

    Base(DataSource depot) throws SQLException {
        this.connection = depot.getConnection();
    }
}
