package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;

/** What implements it is not asked: the names have to do. */
interface Connections {
    Connection openConnection() throws SQLException;

    Connection shared() throws SQLException;
}
