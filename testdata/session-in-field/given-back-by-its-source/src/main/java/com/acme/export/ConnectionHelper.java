package com.acme.export;

import java.sql.Connection;
import java.sql.SQLException;

interface ConnectionHelper {
    Connection getConnection() throws SQLException;

    void release() throws SQLException;
}
