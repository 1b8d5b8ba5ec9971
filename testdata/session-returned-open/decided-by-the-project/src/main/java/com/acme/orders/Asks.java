package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;

interface Asks {
    Connection ask() throws SQLException;
}
