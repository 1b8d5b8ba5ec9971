package com.acme.orders.db;

import java.sql.Connection;
import java.sql.SQLException;

public interface Opens {
    Connection open() throws SQLException;
}
